import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { InCollections } from "@/components/collections/InCollections";
import { Related } from "@/components/entries/Related";
import { Missing } from "@/components/layout/Missing";
import { PracticeArticle } from "@/components/practices/PracticeArticle";
import { JsonLd } from "@/components/ui/JsonLd";
import { entryMetadata } from "@/lib/seo/page-metadata";
import { practiceJsonLd } from "@/lib/seo/practice-json-ld";
import { similarEntries } from "../../entry-at";
import { pageLocale } from "../../page-locale";
import { aroundPractice, collectionsAround, practiceAt } from "./practice-at";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: the first visit makes each page. */
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { entry: practice } = await practiceAt(slug);
  return practice ? entryMetadata("practice", { ...practice.content, slug }, locale) : {};
}

export default async function PracticePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { entry: practice, movedTo } = await practiceAt(slug);
  if (movedTo) permanentRedirect(`/${locale}/practices/${movedTo}`);
  if (!practice) return <Missing locale={locale} />;
  const { content, ...facts } = practice;
  const [similar, collections, { lineage, followers, checks }] = await Promise.all([
    similarEntries(practice.id, locale),
    collectionsAround(practice.id, slug, locale),
    aroundPractice(practice.id, slug, locale),
  ]);
  return (
    <main id="main">
      <PracticeArticle
        {...facts}
        content={content}
        locale={locale}
        seed={practice.id}
        followers={followers}
        lineage={lineage}
        claims={{ checks, now: new Date() }}
      />
      <InCollections collections={collections} locale={locale} />
      <Related topics={content.topics} entries={similar} locale={locale} />
      <JsonLd data={practiceJsonLd(practice, locale)} />
    </main>
  );
}
