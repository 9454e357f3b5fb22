import { db } from "@/lib/db/client";
import { type Card, type EntrySummary, summaryOf, summarySelect } from "@/lib/entries/summary";
import { type Locale, locales } from "@/lib/i18n/locale";
import { isCode } from "./facets";
import { quoted } from "./index/lexemes";
import { countsOf } from "./query/vocabulary";
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
 * other organisations and of no organisation twice; those first that can be read in this language. [] when it is not
 * public.
 */
export async function similarTo(entryId: string, locale: Locale, count: number): Promise<EntrySummary[]> {
  const lexemes = await lexemesOf(entryId);
  if (lexemes.length === 0) return [];
  const counts = await countsOf(lexemes.map(({ lexeme }) => lexeme));
  const terms = lexemes
    .map(({ lexeme, best, times }) => {
      const documents = counts.documents.get(lexeme) ?? 0;
      const here = best === null ? facetWorth : (worth[best] ?? 0) * (1 + Math.log(times));
      return { query: quoted(lexeme), documents, weight: here * weightOf(documents, counts.total) };
    })
    // What stands here alone leads nowhere.
    .filter(({ documents }) => documents > 1 && documents <= Math.max(2, counts.total * tooCommon))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTerms);
  if (terms.length === 0) return [];
  const match = terms.map(({ query }) => query).join(" | ");
  const expected = Math.min(
    counts.total,
    terms.reduce((sum, { documents }) => sum + documents, 0),
  );
  const plan = { match, pairs: null, title: null, frame: null, terms, expected, exact: null, counts };
  const ids = (await bestOfAny(plan, locale)).slice(0, mostCompared);
  return ofOthers(entryId, ids, locale, count);
}

interface Lexeme {
  lexeme: string;
  /** How often it stands there. */
  times: number;
  /** The best of its places; null for a facet. */
  best: string | null;
}

/** The words and telling facets of an entry. */
const lexemesOf = async (entryId: string): Promise<Lexeme[]> => {
  const rows = await db().$queryRaw<Lexeme[]>`
    SELECT l.lexeme, coalesce(cardinality(l.positions), 1) AS times, (SELECT min(w) FROM unnest(l.weights) w) AS best
    FROM search_documents d, unnest(d.body) AS l(lexeme, positions, weights) WHERE d.entry_id = ${entryId}::uuid`;
  return rows.filter(({ lexeme }) => !isCode(lexeme) || about.test(lexeme));
};

async function ofOthers(
  entryId: string,
  ids: readonly string[],
  locale: Locale,
  count: number,
): Promise<EntrySummary[]> {
  const rows = await db().publication.findMany({
    where: { entryId: { in: [...ids, entryId] }, status: "published" },
    select: summarySelect,
  });
  const byId = new Map(rows.map((row) => [row.entryId, row]));
  const seen = new Set<string>();
  const found: EntrySummary[] = [];
  for (const id of [entryId, ...ids]) {
    const row = byId.get(id);
    if (!row) continue;
    // One text may name the organisation in one language, the next in both.
    const { organisation } = row.summary as unknown as Card;
    const names = locales.flatMap((language) => organisation[language]?.toLowerCase() ?? []);
    if (id !== entryId && !names.some((name) => seen.has(name))) found.push(summaryOf(row, locale));
    for (const name of names) seen.add(name);
    if (found.length === count) break;
  }
  return found;
}
