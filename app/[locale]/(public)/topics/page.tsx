import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/about/PageHead";
import { TopicList } from "@/components/topics/TopicList";
import { cached, listTag } from "@/lib/entries/cache";
import { jsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { topicsJsonLd } from "@/lib/topics/json-ld";
import { topicCounts } from "@/lib/topics/queries";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("topics");
  return pageMetadata({ locale, path: "/topics", title: t("title"), description: t("description") });
}

/** All topics: what each is about and how many practices it has. */
export default async function TopicsPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const counts = await cached(["topics"], [listTag("practice")], topicCounts);
  const t = await getTranslations("topics");
  return (
    <main id="main">
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap pt-2 pb-18">
        <TopicList counts={counts} locale={locale} />
      </div>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd lets no text close the element
        dangerouslySetInnerHTML={{ __html: jsonLd(topicsJsonLd(locale)) }}
      />
    </main>
  );
}
