import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Review } from "@/components/about/Review";
import { JsonLd } from "@/components/ui/JsonLd";
import { pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { contactAddress } from "../../contact";
import { type LocalePage, pageLocale } from "../../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

/** What the page says of itself. */
async function told({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("review");
  return { locale, path: "/about/review", title: t("title"), description: t("lead") };
}

export const generateMetadata = async (props: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(props));

export default async function ReviewPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  return (
    <main id="main">
      <Review locale={locale} email={contactAddress()} />
      <JsonLd data={pageJsonLd({ ...(await told({ params })), is: "AboutPage" })} />
    </main>
  );
}
