import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/about/PageHead";
import { ShareChoice } from "@/components/share/ShareChoice";
import { JsonLd } from "@/components/ui/JsonLd";
import { pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

/** What the page says of itself. */
async function told({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("entries.share");
  return { locale, path: "/share", title: t("title"), description: t("lead") };
}

export const generateMetadata = async (props: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(props));

/** Sharing begins with what one has: something that works, something one would try, something that will take place. */
export default async function SharePage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("entries.share");
  return (
    <main id="main">
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap pt-10 pb-18">
        <ShareChoice locale={locale} />
      </div>
      <JsonLd data={pageJsonLd(await told({ params }))} />
    </main>
  );
}
