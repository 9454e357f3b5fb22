import { facetCode } from "./facets";
import type { Filters } from "./filters";
import { everything } from "./index/document";
import { quoted } from "./index/lexemes";
import { type FacetName, facetNames } from "./keys";
import { anywhere, documentsWith, type Group, inText, inTitle, pairsIn } from "./query/group";
import type { Understood } from "./query/understand";
import type { Counts } from "./query/vocabulary";
import { weightOf } from "./weight";

/** What is asked of the index. All of it are texts of PostgreSQL's tsquery. */
export interface Plan {
  /** What a hit has. */
  match: string;
  /** Neighbours that a hit has; null when no phrase is asked for. */
  pairs: string | null;
  /** The words that a hit has in its title, to look there first; null without words. */
  title: string | null;
  /** What has nothing to do with words: facets, and what is excluded; null without any. */
  frame: string | null;
  /** Each group of words with its weight: the rarer, the more it tells. */
  terms: { query: string; weight: number; documents: number }[];
  /** About how many documents match. */
  expected: number;
  /** Exactly so many match, where the counts tell; otherwise null. */
  exact: number | null;
  counts: Counts;
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
  const frame = [
    ...choices.map((codes) => `(${codes.map(quoted).join(" | ")})`),
    ...unwanted.map((group) => `!${anywhere(group)}`),
  ];
  const words = wanted.map(every ? inText : anywhere).join(every ? " & " : " | ");
  const parts = [quoted(everything), ...(words ? [`(${words})`] : []), ...frame];
  // Everything stands in every document: it is only needed where nothing else is asked for.
  const needed = words || choices.length > 0 ? parts.slice(1) : parts;

  const shares = choices.map((codes) => sum(codes.map((code) => counts.documents.get(code) ?? 0)));
  const wordCounts = wanted.map((group) => documentsWith(group, counts));
  const likely = every || wanted.length === 0 ? wordCounts : [sum(wordCounts)];
  return {
    match: needed.join(" & "),
    pairs: (every && wanted.flatMap((group) => pairsIn(group) ?? []).join(" & ")) || null,
    title: wanted.length > 0 ? wanted.map(inTitle).join(every ? " & " : " | ") : null,
    frame: frame.length > 0 ? frame.join(" & ") : null,
    terms: wanted.map((group) => termOf(group, counts)),
    expected: [...likely, ...shares].reduce(
      (rest, documents) => rest * Math.min(1, documents / Math.max(1, counts.total)),
      counts.total,
    ),
    exact: exactCount(groups, choices, counts),
    counts,
  };
}

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

function termOf(group: Group, counts: Counts): Plan["terms"][number] {
  const documents = documentsWith(group, counts);
  return { query: anywhere(group), weight: weightOf(documents, counts.total), documents };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
