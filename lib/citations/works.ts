import { versionAddress } from "@/lib/collections/addresses";
import type { Snapshot } from "@/lib/collections/snapshot";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized, pick } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";
import { absolute } from "@/lib/seo/site";
import type { CitedWork } from "./citation";

interface CitedPractice {
  content: Pick<PracticeContent, "title" | "organisation">;
  slug: string;
  revisedAt: string;
  revisionNumber: number;
}

/** A published practice as its page stands now. */
export const practiceCited = (
  { content, slug, revisedAt, revisionNumber }: CitedPractice,
  locale: Locale,
): CitedWork => ({
  type: "practice",
  ...named(content, locale),
  published: revisedAt,
  version: revisionNumber,
  url: absolute(`/${locale}/practices/${slug}`),
});

/** A version of a collection, which never changes. */
export const versionCited = (snapshot: Snapshot, locale: Locale): CitedWork => ({
  type: "collection",
  ...named(snapshot, locale),
  published: snapshot.publishedAt,
  version: snapshot.number,
  url: absolute(versionAddress(locale, snapshot.slug, snapshot.number)),
});

function named(work: { title?: Localized; organisation?: Localized }, locale: Locale) {
  const title = pick(work.title, locale) ?? { text: "", lang: locale };
  const organisation = pick(work.organisation, locale);
  return { title: title.text, lang: title.lang, authors: organisation ? [organisation.text] : [] };
}

/** Where the citation of a work is a file: beside its page's own address. `ending` is one of citationFormats. */
export const citationFile = ({ url }: CitedWork, ending: string): string =>
  `/cite${new URL(url).pathname}.${ending}`;
