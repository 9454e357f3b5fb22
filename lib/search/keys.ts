/** The filters of a list, as they stand in the address. next.config.ts reads this file: it imports nothing. */
export const facetNames = [
  "kind",
  "topic",
  "group",
  "objective",
  "sdg",
  "region",
  "stage",
  "funding",
  "language",
  "year",
] as const;
export type FacetName = (typeof facetNames)[number];

/** The names in a query string that make a list anything but its first page without filters. */
export const listKeys = ["q", ...facetNames, "evidence", "sort", "page"] as const;

/** Kinds with a list that is searched and filtered, each with the path of it (`Kind.path`). */
export const lists = { practice: "practices", idea: "ideas" } as const;
export type ListKind = keyof typeof lists;
