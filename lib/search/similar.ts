import { db } from "@/lib/db/client";
import type { EntryKind } from "@/lib/entries/kinds";
import { summariesOf } from "@/lib/entries/summaries";
import { type Card, type EntrySummary, type SummaryRow, summarySelect } from "@/lib/entries/summary";
import { type Locale, locales } from "@/lib/i18n/locale";
import { facetCode, isCode } from "./facets";
import { quoted } from "./index/lexemes";
import type { Plan, Term } from "./plan";
import { type Counts, countsOf } from "./query/vocabulary";
import { bestOfAny } from "./rank";
import { weightOf } from "./weight";

/** An entry is compared by so many of its most telling words. */
const mostTerms = 16;

/** So many of the most similar are looked through for other organisations. */
const mostCompared = 100;

/** A word that more than this share of all have tells nothing of one. */
const tooCommon = 0.25;

/** How much a place counts in the entry itself; a facet has no place in a text, and counts more than any word. */
const worth: Record<string, number> = { A: 1, B: 0.6, C: 0.3, D: 0.15 };
const facetWorth = 4;

/** Facets that say what an entry is about; the others say what it is. */
const about = /^(topic|group|objective|sdg|region):/;

/**
 * Entries that share the most telling stems and facets with this one, the most similar first, at most `count`, of
 * these kinds, of other organisations and of no organisation twice; those first that can be read in this language. []
 * when it is not public.
 */
export async function similarTo(
  entryId: string,
  locale: Locale,
  count: number,
  kinds: readonly EntryKind[] = ["practice", "idea"],
): Promise<EntrySummary[]> {
  const lexemes = await lexemesOf(entryId);
  if (lexemes.length === 0) return [];
  const counts = await countsOf(lexemes.map(({ lexeme }) => lexeme));
  // What stands here alone leads nowhere.
  const shared = lexemes.filter(({ lexeme, forms }) => (counts.documents.get(lexeme) ?? 0) > forms);
  const terms = mostTelling(
    shared.map((lexeme) => termOf(lexeme, counts)),
    counts,
  );
  if (terms.length === 0) return [];
  const frame = kinds.map((kind) => quoted(facetCode("kind", kind))).join(" | ");
  const best = await bestOfAny({ ...planOfAny(terms, counts), frame }, locale);
  return summariesOf(await ofOthers(entryId, best.slice(0, mostCompared), count), locale);
}

/** A word of an entry, to look for in others. */
export interface Lexeme {
  lexeme: string;
  /** How often it stands there. */
  times: number;
  /** The best of its places; null for a facet. */
  best: string | null;
}

/** A word as a term to look for: the rarer it is, and the better its place, the more it tells. */
export function termOf({ lexeme, best, times }: Lexeme, counts: Counts): Term {
  const documents = counts.documents.get(lexeme) ?? 0;
  const here = best === null ? facetWorth : (worth[best] ?? 0) * (1 + Math.log(times));
  const query = quoted(lexeme);
  return { stems: query, places: query, documents, weight: here * weightOf(documents, counts.total) };
}

/** Those that tell most. */
const mostTelling = (terms: readonly Term[], counts: Counts): Term[] =>
  terms
    .filter(({ documents }) => documents <= Math.max(2, counts.total * tooCommon))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTerms);

/** A plan that finds what has any of these terms. */
export function planOfAny(terms: Term[], counts: Counts): Plan {
  const match = [terms.map(({ stems }) => stems).join(" | ")];
  const expected = Math.min(
    counts.total,
    terms.reduce((sum, { documents }) => sum + documents, 0),
  );
  return { match, phrases: null, title: null, frame: null, terms, expected, exact: null, counts };
}

interface OwnLexeme extends Lexeme {
  /** In how many forms it stands there: words are counted by their forms. */
  forms: number;
}

/** The words and telling facets of an entry. */
const lexemesOf = async (entryId: string): Promise<OwnLexeme[]> => {
  const rows = await db().$queryRaw<OwnLexeme[]>`
    WITH own AS (SELECT body, words FROM search_documents WHERE entry_id = ${entryId}::uuid),
    forms AS (
      SELECT w.stem, count(*)::int AS n FROM own, unnest(own.words) AS word JOIN search_words w USING (word) GROUP BY w.stem)
    SELECT l.lexeme, coalesce(cardinality(l.positions), 1) AS times, (SELECT min(w) FROM unnest(l.weights) w) AS best,
      coalesce(forms.n, 1) AS forms
    FROM own CROSS JOIN unnest(own.body) AS l(lexeme, positions, weights) LEFT JOIN forms ON forms.stem = l.lexeme`;
  return rows.filter(({ lexeme }) => !isCode(lexeme) || about.test(lexeme));
};

async function ofOthers(entryId: string, ids: readonly string[], count: number): Promise<SummaryRow[]> {
  const rows = await db().publication.findMany({
    where: { entryId: { in: [...ids, entryId] }, status: "published" },
    select: summarySelect,
  });
  const byId = new Map(rows.map((row) => [row.entryId, row]));
  const seen = new Set<string>();
  const found: SummaryRow[] = [];
  for (const id of [entryId, ...ids]) {
    const row = byId.get(id);
    if (!row) continue;
    // One text may name the organisation in one language, the next in both.
    const { organisation } = row.summary as unknown as Card;
    const names = locales.flatMap((language) => organisation[language]?.toLowerCase() ?? []);
    if (id !== entryId && !names.some((name) => seen.has(name))) found.push(row);
    for (const name of names) seen.add(name);
    if (found.length === count) break;
  }
  return found;
}
