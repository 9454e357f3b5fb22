import { isTerm, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import { type Facet, facetNames } from "./list-keys";

/** The filters of the list of practices: the name in the address and the list its values come from. */
export const facets = {
  topic: { vocabulary: "topics", column: "topics" },
  group: { vocabulary: "targetGroups", column: "target_groups" },
  objective: { vocabulary: "objectives", column: "objectives" },
  region: { vocabulary: "oblasti", column: "regions" },
  stage: { vocabulary: "stages", column: "stage" },
} as const satisfies Record<Facet, { vocabulary: VocabularyName; column: string }>;

export interface Filters extends Record<Facet, string[]> {
  /** At least this evidence level, 1–5; 0 for any. */
  evidence: number;
  page: number;
}

/** Practices on one page of the list. */
export const pageSize = 24;

type Query = Record<string, string | string[] | undefined>;
const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

/** A region may also be "BG" (the whole country) or another country. */
const isValue = (facet: Facet, id: string): boolean =>
  isTerm(facets[facet].vocabulary, id) || (facet === "region" && isTerm("countries", id));

/** The filters of an address. Unknown names and values are passed over; a page out of any range is the first. */
export function filtersFrom(query: Query): Filters {
  const chosen = Object.fromEntries(
    facetNames.map((facet) => [facet, [...new Set(list(query[facet]))].filter((id) => isValue(facet, id))]),
  ) as Record<Facet, string[]>;
  const evidence = Number(list(query.evidence)[0]);
  const page = Number(list(query.page)[0]);
  return {
    ...chosen,
    evidence: Number.isInteger(evidence) && evidence >= 1 && evidence <= 5 ? evidence : 0,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The query string of filters ("" for none), always in the same order. */
export function queryOf(filters: Partial<Filters>): string {
  const params = new URLSearchParams();
  for (const facet of facetNames) for (const id of filters[facet] ?? []) params.append(facet, id);
  if (filters.evidence) params.set("evidence", String(filters.evidence));
  if (filters.page && filters.page > 1) params.set("page", String(filters.page));
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** How many filters are set. */
export const countFilters = (filters: Filters): number =>
  facetNames.reduce((sum, facet) => sum + filters[facet].length, 0) + (filters.evidence > 0 ? 1 : 0);
