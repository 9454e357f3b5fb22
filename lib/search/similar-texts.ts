import { db } from "@/lib/db/client";
import { type EntryKind, titleFrom } from "@/lib/entries/kinds";
import { type EntrySummary, summaryOf, summarySelect } from "@/lib/entries/summary";
import { type Locale, locales } from "@/lib/i18n/locale";
import { facetCode } from "./facets";
import { quoted } from "./index/lexemes";
import { loadStemmer } from "./language/stems";
import { tokens } from "./language/tokens";
import type { Term } from "./plan";
import { countsOf } from "./query/vocabulary";
import { bestOfAny } from "./rank";
import { type Lexeme, planOfAny, termOf } from "./similar";

/** What is being written, by how much a word of it tells: A the title, B the teaser, C the text. */
export type Texts = { text: string; place: "A" | "B" | "C" }[];

/** What an entry is compared by: its title, its teaser and its problem, in every language, as far as they are written. */
export function textsOf(kind: EntryKind, content: Record<string, unknown>): Texts {
  const of = (typed: unknown, place: Texts[number]["place"]): Texts =>
    locales.flatMap((language) => {
      const text = (typed as Record<string, unknown> | null | undefined)?.[language];
      return typeof text === "string" ? [{ text, place }] : [];
    });
  return [...of(titleFrom(kind, content), "A"), ...of(content.teaser, "B"), ...of(content.problem, "C")];
}

/** It is compared by so many of its most telling words; those that stand nowhere yet are among them. */
const mostTerms = 24;

/** So many of the best are looked at closely. */
const mostCompared = 30;

/**
 * Whoever has less than this share of what its words tell, or one of them alone, is about something else. Of a few words
 * more is needed: two of any three meet somewhere.
 */
const leastShare = (terms: number): number => (terms < 5 ? 0.6 : 0.3);
const leastWords = 2;

/**
 * Public entries of these kinds that say much the same as texts that are being written, the most similar first, at most
 * `count`. [] when there is too little text, or nothing like it. Four queries and one for each of the rarest words.
 */
export async function similarToTexts(
  texts: Texts,
  {
    kinds,
    without,
    locale,
    count,
  }: { kinds: readonly EntryKind[]; without: string; locale: Locale; count: number },
): Promise<EntrySummary[]> {
  const lexemes = await lexemesIn(texts);
  const counts = await countsOf(lexemes.map(({ lexeme }) => lexeme));
  const terms = lexemes
    .map((lexeme) => termOf(lexeme, counts))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTerms);
  const known = terms.filter(({ documents }) => documents > 0);
  if (known.length === 0) return [];
  const frame = kinds.map((kind) => quoted(facetCode("kind", kind))).join(" | ");
  const best = await bestOfAny({ ...planOfAny(known, counts), frame }, locale);
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const ids = best.filter((id) => id !== without).slice(0, mostCompared);
  const alike = await sharing(ids, known, leastShare(terms.length) * whole);
  const rows = await db().publication.findMany({
    where: { entryId: { in: alike.slice(0, count) }, status: "published" },
    select: summarySelect,
  });
  return rows
    .sort((a, b) => alike.indexOf(a.entryId) - alike.indexOf(b.entryId))
    .map((row) => summaryOf(row, locale));
}

/** The stems of texts, each with its best place and how often it stands there. */
async function lexemesIn(texts: Texts): Promise<Lexeme[]> {
  const stemmer = await loadStemmer();
  const found = new Map<string, Lexeme>();
  for (const { text, place } of texts) {
    for (const { word } of tokens(text)) {
      const lexeme = stemmer.stem(word);
      if (lexeme === "") continue;
      const known = found.get(lexeme) ?? { lexeme, times: 0, best: place };
      found.set(lexeme, {
        ...known,
        times: known.times + 1,
        best: known.best && known.best < place ? known.best : place,
      });
    }
  }
  return [...found.values()];
}

/** Those of these entries that have at least so much of the terms' weight, most first. */
async function sharing(ids: readonly string[], terms: readonly Term[], least: number): Promise<string[]> {
  const [queries, weights] = [terms.map(({ stems }) => stems), terms.map(({ weight }) => weight)];
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT d.entry_id::text AS id FROM search_documents d CROSS JOIN LATERAL (
      SELECT sum(weight) AS shared, count(*) AS met FROM unnest(${queries}::text[], ${weights}::float8[]) AS t(query, weight)
      WHERE d.stems @@ query::tsquery
    ) terms
    WHERE d.entry_id = ANY(${[...ids]}::uuid[]) AND shared >= ${least}::float8 AND met >= ${leastWords}::int ORDER BY shared DESC, d.ordinal DESC`;
  return rows.map(({ id }) => id);
}
