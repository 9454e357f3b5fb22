import { isTerm, type VocabularyName } from "@/lib/vocabulary/vocabulary";

/** The columns: the six planning regions (NUTS 2) or the 28 oblasti (NUTS 3). */
export const divisions = ["region", "oblast"] as const;
export type Division = (typeof divisions)[number];

/** What a cell says. */
export const measures = ["count", "evidence", "freshness"] as const;
export type Measure = (typeof measures)[number];

/** How the same cells are laid out. */
export const views = ["matrix", "map", "table"] as const;
export type View = (typeof views)[number];

/** What is counted, and how it is shown. */
export interface CoverageFilters {
  by: Division;
  /** Only practices for this target group; null for all. */
  group: string | null;
  topic: string | null;
  /** Only this row. */
  objective: string | null;
  /** At least this evidence level, 1–5; 0 for any. */
  evidence: number;
  /** Only practices confirmed in the last 24 months. */
  fresh: boolean;
  show: Measure;
  view: View;
}

type Query = Record<string, string | string[] | undefined>;
const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

/** The filters of an address. Unknown names and values are passed over. */
export function filtersFrom(query: Query): CoverageFilters {
  const term = (name: string, vocabulary: VocabularyName) =>
    list(query[name]).find((id) => isTerm(vocabulary, id)) ?? null;
  const oneOf = <T extends string>(name: string, known: readonly [T, ...T[]]): T =>
    known.find((value) => list(query[name]).includes(value)) ?? known[0];
  return {
    by: oneOf("by", divisions),
    group: term("group", "targetGroups"),
    topic: term("topic", "topics"),
    objective: term("objective", "objectives"),
    evidence: Number(term("evidence", "evidence") ?? 0),
    fresh: list(query.fresh).includes("1"),
    show: oneOf("show", measures),
    view: oneOf("view", views),
  };
}

/** Every practice, by planning region. */
export const noFilters: CoverageFilters = filtersFrom({});

/** The query string of filters ("" for none), always in the same order. */
export function queryOf(filters: Partial<CoverageFilters>): string {
  const { by, group, topic, objective, evidence, fresh, show, view } = filters;
  const params = new URLSearchParams();
  const put = (name: string, value: string | null | undefined, usual?: string) => {
    if (value && value !== usual) params.set(name, value);
  };
  put("by", by, divisions[0]);
  put("group", group);
  put("topic", topic);
  put("objective", objective);
  put("evidence", evidence ? String(evidence) : null);
  put("fresh", fresh ? "1" : null);
  put("show", show, measures[0]);
  put("view", view, views[0]);
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}
