import { isTerm } from "@/lib/vocabulary/vocabulary";
import { facets } from "./facets";
import { type FacetName, facetNames } from "./keys";

/** Orders of a list. Relevance needs words; without them it is the newest first. */
export const sorts = ["relevance", "newest", "confirmed"] as const;
export type Sort = (typeof sorts)[number];

export interface Filters extends Record<FacetName, string[]> {
  /** What was typed, as it was typed. */
  q: string;
  /** At least this evidence level, 1–5; 0 for any. */
  evidence: number;
  sort: Sort;
  page: number;
}

/** Entries on one page of a list. */
export const pageSize = 24;

/** More than anybody types; what is longer is cut. Characters. */
export const maxQuery = 300;

/** Nothing beyond this many hits is paged to. */
export const maxHits = 10_000;

/** More values than anybody ticks; an address that somebody made up asks no more. */
const maxValues = 50;

type Query = Record<string, string | string[] | undefined>;
const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

function valuesOf(facet: FacetName, query: Query): string[] {
  const known = list(query[facet]).filter((id) => facets[facet].isValue(id));
  return [...new Set(known)].slice(0, maxValues);
}

/** The filters of an address. Unknown names and values are passed over; a page out of any range is the first. */
export function filtersFrom(query: Query): Filters {
  const chosen = Object.fromEntries(facetNames.map((facet) => [facet, valuesOf(facet, query)]));
  // PostgreSQL knows no NUL, an address no half of a character: cutting may leave one.
  const q = (list(query.q)[0] ?? "")
    .replaceAll("\0", "")
    .trim()
    .slice(0, maxQuery)
    .replace(/\p{Cs}/gu, "")
    .trim();
  const evidence = list(query.evidence)[0] ?? "";
  const page = Number(list(query.page)[0]);
  const sort = sorts.find((name) => name === list(query.sort)[0]);
  return {
    ...(chosen as Record<FacetName, string[]>),
    q,
    evidence: isTerm("evidence", evidence) ? Number(evidence) : 0,
    sort: sort && (sort !== "relevance" || q !== "") ? sort : defaultSort(q),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The order of a list when none is asked for. */
export const defaultSort = (q: string): Sort => (q === "" ? "newest" : "relevance");

/** No words, no filter, first page. */
export const noFilters: Filters = filtersFrom({});

/** The query string of filters ("" for none), always in the same order. */
export function queryOf(filters: Partial<Filters>): string {
  const params = new URLSearchParams();
  if (filters.q) params.set("q", filters.q);
  for (const facet of facetNames) for (const id of filters[facet] ?? []) params.append(facet, id);
  if (filters.evidence) params.set("evidence", String(filters.evidence));
  if (filters.sort && filters.sort !== defaultSort(filters.q ?? "")) params.set("sort", filters.sort);
  if (filters.page && filters.page > 1) params.set("page", String(filters.page));
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** How many filters are set; words are none. */
export const countFilters = (filters: Filters): number =>
  facetNames.reduce((sum, facet) => sum + filters[facet].length, 0) + (filters.evidence > 0 ? 1 : 0);

/** The facets in which something is chosen. */
export const narrowed = (filters: Filters): (FacetName | "evidence")[] => [
  ...facetNames.filter((facet) => filters[facet].length > 0),
  ...(filters.evidence > 0 ? (["evidence"] as const) : []),
];

/** The filters with one value more, or without it when it is among them; from the first page. */
export const toggled = (filters: Filters, facet: FacetName, id: string): Filters => ({
  ...filters,
  page: 1,
  [facet]: filters[facet].includes(id)
    ? filters[facet].filter((chosen) => chosen !== id)
    : [...filters[facet], id],
});
