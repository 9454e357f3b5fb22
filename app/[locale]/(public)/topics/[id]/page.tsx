import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/components/layout/Missing";
import { NewestOfTopic } from "@/components/topics/NewestOfTopic";
import { TopicFacts } from "@/components/topics/TopicFacts";
import { TopicHead } from "@/components/topics/TopicHead";
import { cached, listTag } from "@/lib/entries/cache";
import { jsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { topicJsonLd } from "@/lib/topics/json-ld";
import { topicPage } from "@/lib/topics/queries";
import { isTopic } from "@/lib/topics/topic";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { pageLocale } from "../../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: the first visit makes each page. */
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!isTopic(id)) return {};
  const t = await getTranslations("topics");
  return pageMetadata({
    locale,
    path: `/topics/${id}`,
    title: termLabel("topics", id, locale),
    description: t(`introductions.${id}`),
  });
}

/** One topic: what it is about, its newest practices, and what all of them have. */
export default async function TopicPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!isTopic(id)) return <Missing locale={locale} />;
  const { newest, ...facts } = await cached(["topic", locale, id], [listTag("practice")], () =>
    topicPage(locale, id),
  );
  const { total, regions } = facts;
  return (
    <main id="main">
      <TopicHead id={id} locale={locale} total={total} byRegion={regions} />
      <NewestOfTopic id={id} practices={newest} total={total} locale={locale} />
      {total > 0 && <TopicFacts id={id} facts={facts} locale={locale} />}
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd lets no text close the element
        dangerouslySetInnerHTML={{ __html: jsonLd(topicJsonLd(id, { newest, total }, locale)) }}
      />
    </main>
  );
}
