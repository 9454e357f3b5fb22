import { facetCode } from "./facets";
import type { Filters } from "./filters";
import { everything } from "./index/document";
import { quoted } from "./index/lexemes";
import { type FacetName, facetNames } from "./keys";
import { documentsWith, type Group, inPlaces, inStems, inTitle, longPhrase } from "./query/group";
import type { Understood } from "./query/understand";
import type { Counts } from "./query/vocabulary";
import { weightOf } from "./weight";

/** What is asked of the index. All of it are texts of PostgreSQL's tsquery. */
export interface Plan {
  /**
   * What a hit has: each of these, the rarest first. The index skips from hit to hit of the first, so several
   * conditions are found more than twice as fast as one that has them all (measured over a million documents).
   */
  match: string[];
  /** The exact places of phrases of three words or more; null when none is asked for. */
  phrases: string | null;
  /** The words that a hit has in its title, to look there first; null without words. */
  title: string | null;
  /** What has nothing to do with words: facets, and what is excluded; null without any. */
  frame: string | null;
  /** Each group of words with its weight: the rarer, the more it tells. */
  terms: Term[];
  /** About how many documents match. */
  expected: number;
  /** Exactly so many match, where the counts tell; otherwise null. */
  exact: number | null;
  counts: Counts;
}

/** A group of words: `stems` finds it, `places` ranks it. */
export interface Term {
  stems: string;
  places: string;
  weight: number;
  documents: number;
}

type Narrowing = Omit<Filters, "q" | "sort" | "page">;

export interface PlanOptions {
  /** Hits have all the words, not just any of them. */
  every: boolean;
  /** A facet to leave out. */
  without?: FacetName | "evidence" | null;
}

/** What to ask the index for an understood query with these filters. */
export function planOf(
  { groups: all, loose, counts }: Understood,
  filters: Narrowing,
  { every, without = null }: PlanOptions,
): Plan {
  const groups = every ? all : loose;
  const wanted = groups.filter(({ not }) => !not);
  const unwanted = groups.filter(({ not }) => not);
  const choices = choicesOf(filters, without);
  const chosen = choices.map((codes) => ({
    query: codes.map(quoted).join(" | "),
    documents: sum(codes.map((code) => counts.documents.get(code) ?? 0)),
  }));
  const words = wanted.map((group) => ({ query: inStems(group), documents: documentsWith(group, counts) }));
  const conditions = [...(every ? words : anyOf(words)), ...chosen].sort((a, b) => a.documents - b.documents);
  // Everything stands in every document: it is only needed where nothing else is asked for.
  const needed = conditions.length > 0 ? conditions.map(({ query }) => query) : [quoted(everything)];
  const left = unwanted.map((group) => `!${inStems(group)}`);
  const frame = [...chosen.map(({ query }) => `(${query})`), ...left];
  return {
    match: [...needed, ...left],
    phrases: (every && wanted.flatMap((group) => longPhrase(group) ?? []).join(" & ")) || null,
    title: wanted.length > 0 ? wanted.map(inTitle).join(every ? " & " : " | ") : null,
    frame: frame.length > 0 ? frame.join(" & ") : null,
    terms: wanted.map((group) => termOf(group, counts)),
    expected: conditions.reduce(
      (rest, { documents }) => rest * Math.min(1, documents / Math.max(1, counts.total)),
      counts.total,
    ),
    exact: exactCount(groups, choices, counts),
    counts,
  };
}

interface Condition {
  query: string;
  documents: number;
}

/** One condition instead of several: any of them will do. */
const anyOf = (conditions: readonly Condition[]): Condition[] =>
  conditions.length === 0
    ? []
    : [
        {
          query: conditions.map(({ query }) => query).join(" | "),
          documents: sum(conditions.map(({ documents }) => documents)),
        },
      ];

/** With one value of one facet and no words, or with nothing at all, the number is among the counts. */
function exactCount(
  groups: readonly Group[],
  choices: string[][],
  { documents, total }: Counts,
): number | null {
  const [code, ...others] = choices.flat();
  if (groups.length > 0 || others.length > 0) return null;
  return code === undefined ? total : (documents.get(code) ?? 0);
}

/** For each facet with a choice its codes: any of them will do. */
function choicesOf(filters: Narrowing, without: FacetName | "evidence" | null): string[][] {
  const chosen = facetNames
    .filter((facet) => facet !== without && filters[facet].length > 0)
    .map((facet) => filters[facet].map((id) => facetCode(facet, id)));
  const evidence =
    without !== "evidence" && filters.evidence > 0 ? [[facetCode("evidence", String(filters.evidence))]] : [];
  return [...chosen, ...evidence];
}

function termOf(group: Group, counts: Counts): Term {
  const documents = documentsWith(group, counts);
  return {
    stems: inStems(group),
    places: inPlaces(group),
    weight: weightOf(documents, counts.total),
    documents,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
