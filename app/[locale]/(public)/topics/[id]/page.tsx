import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/components/layout/Missing";
import { NewestOfTopic } from "@/components/topics/NewestOfTopic";
import { TopicFacts } from "@/components/topics/TopicFacts";
import { TopicHead } from "@/components/topics/TopicHead";
import { JsonLd } from "@/components/ui/JsonLd";
import { cached, listTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { topicPage } from "@/lib/topics/queries";
import { isTopic, type TopicId } from "@/lib/topics/topic";
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
  return isTopic(id) ? pageMetadata(await told(id, locale)) : {};
}

/** What the page of a topic says of itself. */
async function told(id: TopicId, locale: Locale) {
  const t = await getTranslations("topics");
  return {
    locale,
    path: `/topics/${id}`,
    title: termLabel("topics", id, locale),
    description: t(`introductions.${id}`),
  };
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
  const items = listed(newest, locale);
  return (
    <main id="main">
      <TopicHead id={id} locale={locale} total={total} byRegion={regions} />
      <NewestOfTopic id={id} practices={newest} total={total} locale={locale} />
      {total > 0 && <TopicFacts id={id} facts={facts} locale={locale} />}
      <JsonLd data={pageJsonLd({ ...(await told(id, locale)), is: "CollectionPage", items, total })} />
    </main>
  );
}
