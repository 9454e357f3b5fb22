import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/about/PageHead";
import { TopicList } from "@/components/topics/TopicList";
import { JsonLd } from "@/components/ui/JsonLd";
import { cached, listTag } from "@/lib/entries/cache";
import { pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { topicCounts } from "@/lib/topics/queries";
import { topicIds } from "@/lib/topics/topic";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

/** What the page says of itself. */
async function told({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("topics");
  return { locale, path: "/topics", title: t("title"), description: t("description") };
}

export const generateMetadata = async (props: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(props));

/** All topics: what each is about and how many practices it has. */
export default async function TopicsPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const counts = await cached(["topics"], [listTag("practice")], topicCounts);
  const t = await getTranslations("topics");
  const items = topicIds().map((id) => ({
    name: termLabel("topics", id, locale),
    path: `/${locale}/topics/${id}`,
  }));
  return (
    <main id="main">
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap pt-2 pb-18">
        <TopicList counts={counts} locale={locale} />
      </div>
      <JsonLd data={pageJsonLd({ ...(await told({ params })), is: "CollectionPage", items })} />
    </main>
  );
}
