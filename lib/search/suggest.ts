import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { queryOf } from "./filters";
import { quoted } from "./index/lexemes";
import { loadStemmer, type Stemmer } from "./language/stems";
import type { Plan } from "./plan";
import { countsOf, wordsBeginning } from "./query/vocabulary";
import { beginAll, parted, suggestTerms, type TermFacet, wordsOf } from "./suggest-terms";
import { newestIdsWith } from "./window";

/** Something that the words typed so far may mean, with its page. */
export interface Suggestion extends InLanguage {
  href: string;
}

/** Suggestions of one sort: entries of a kind, or values of a facet. */
export interface SuggestionGroup {
  name: EntryKind | TermFacet;
  options: Suggestion[];
}

/** Characters that are read of what was typed. */
export const longestQuestion = 100;

/** Fewer say too little. */
const least = 2;

const mostEntries = 4;

/** Newest entries among which those are looked for that say it as it was typed. */
const candidates = 24;

const mostTerms = 4;

/**
 * What somebody may mean who has typed this much: entries by the words of their titles, the last word unfinished, and
 * lists by a topic, a target group or an oblast. Only what is public. Any text is allowed; there may be no suggestion.
 */
export async function suggest(locale: Locale, typed: string): Promise<SuggestionGroup[]> {
  const text = typed.trim().slice(0, longestQuestion);
  const words = wordsOf(text);
  if (text.length < least || words.length === 0) return [];
  const terms = suggestTerms(words, mostTerms).map(({ facet, term }) => ({
    name: facet,
    option: {
      text: term[locale],
      lang: locale,
      href: `/${locale}/search${queryOf({ [facet]: [term.id] })}`,
    },
  }));
  return grouped([...(await suggestEntries(locale, words)), ...terms]);
}

interface Named {
  name: SuggestionGroup["name"];
  option: Suggestion;
}

/** In the order in which the groups come first. */
function grouped(found: Named[]): SuggestionGroup[] {
  const groups = new Map<SuggestionGroup["name"], Suggestion[]>();
  for (const { name, option } of found) groups.set(name, [...(groups.get(name) ?? []), option]);
  return [...groups].map(([name, options]) => ({ name, options }));
}

async function suggestEntries(locale: Locale, words: string[]): Promise<Named[]> {
  const query = await titleQuery(words, await loadStemmer());
  if (query === null) return [];
  const { match, ...hits } = query;
  const inTitle = Prisma.sql`d.head @@ ${match}::tsquery`;
  const newest = await newestIdsWith(hits, inTitle, candidates);
  const rows = await db().publication.findMany({
    where: { entryId: { in: newest }, status: "published" },
    select: { kind: true, slug: true, texts: { select: { language: true, title: true } } },
    orderBy: { ordinal: "desc" },
  });
  // What is there letter for letter comes before other forms of the words.
  const [asTyped, inOtherForms] = parted(rows, ({ texts }) =>
    texts.some(({ title }) => beginAll(words, wordsOf(title))),
  );
  return [...asTyped, ...inOtherForms].slice(0, mostEntries).flatMap(({ kind, slug, texts }) => {
    const title = pick(Object.fromEntries(texts.map((text) => [text.language, text.title])), locale);
    return title
      ? [{ name: kind, option: { ...title, href: `/${locale}/${kindOf(kind).path}/${slug}` } }]
      : [];
  });
}

interface TitleQuery extends Pick<Plan, "expected" | "counts"> {
  match: string;
}

/** All the words but the last, and anything that the last may become; null when nothing can have them. */
async function titleQuery(words: string[], stemmer: Stemmer): Promise<TitleQuery | null> {
  const last = words.at(-1) ?? "";
  const ends = await wordsBeginning(last);
  if (ends.length === 0 && !stemmer.isStopWord(last)) return null;
  const whole = words.slice(0, -1).map((word) => stemmer.stem(word));
  const stems = whole.filter((stem) => stem !== "");
  const counts = await countsOf(stems);
  const parts = stems.map((stem) => ({ query: quoted(stem), documents: counts.documents.get(stem) ?? 0 }));
  if (ends.length > 0) {
    const any = [...new Set(ends.map(({ stem }) => stem))].map(quoted).join(" | ");
    parts.push({ query: `(${any})`, documents: ends.reduce((sum, { documents }) => sum + documents, 0) });
  }
  const expected = Math.min(...parts.map(({ documents }) => documents));
  if (parts.length === 0 || expected === 0 || counts.total === 0) return null;
  return { match: parts.map(({ query }) => query).join(" & "), expected, counts };
}
