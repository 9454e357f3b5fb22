import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Related } from "@/components/entries/Related";
import { IdeaArticle } from "@/components/ideas/IdeaArticle";
import { Missing } from "@/components/layout/Missing";
import { JsonLd } from "@/components/ui/JsonLd";
import { ideaJsonLd } from "@/lib/seo/idea-json-ld";
import { entryMetadata } from "@/lib/seo/page-metadata";
import { similarEntries } from "../../entry-at";
import { pageLocale } from "../../page-locale";
import { aroundIdea, ideaAt } from "./idea-at";

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
  const { entry: idea } = await ideaAt(slug);
  return idea ? entryMetadata("idea", { ...idea.content, slug }, locale) : {};
}

export default async function IdeaPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { entry: idea, movedTo } = await ideaAt(slug);
  // Not for ever: a merge can be undone, and browsers keep a permanent redirect.
  if (movedTo) redirect(`/${locale}/ideas/${movedTo}`);
  const around = idea && (await aroundIdea(idea.id, slug, locale));
  if (!around) return <Missing locale={locale} />;
  const similar = await similarEntries(idea.id, locale);
  return (
    <main id="main">
      <IdeaArticle {...idea} locale={locale} seed={idea.id} around={around} />
      <Related topics={idea.content.topics} entries={similar} locale={locale} />
      <JsonLd data={ideaJsonLd(idea, around.participation, locale)} />
    </main>
  );
}
