import { termsOf, vocabularies } from "@/lib/vocabulary/vocabulary";
import type { Snapshot, SnapshotItem } from "./snapshot";

/** How many practices of a collection serve an objective in each place. */
export interface HeatRow {
  objective: string;
  /** One for each of the columns. */
  counts: number[];
  /** Practices, each once however many places it is in. */
  total: number;
}

/** Where the practices of a collection are: ESF+ objectives down, places across. */
export interface Heat {
  /** The six planning regions; then "BG" (the whole country) and "abroad", each only if a practice is there. */
  columns: string[];
  rows: HeatRow[];
  practices: number;
  /** Objective and planning region without any practice, of how many. */
  bare: number;
  cells: number;
}

const planningRegions = termsOf("planningRegions").map(({ id }) => id);
const regionOfOblast = new Map(vocabularies.oblasti.map(({ id, region }) => [id, region]));

/** Where a region code is found on the map: its planning region, "BG" or "abroad". */
const columnOf = (code: string): string => regionOfOblast.get(code) ?? (code === "BG" ? "BG" : "abroad");

/** The practices of a collection, each once. */
export function practicesOf(snapshot: Snapshot): SnapshotItem[] {
  const practices = snapshot.groups
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === "practice")
    .map((item) => [item.entryId ?? item.address, item] as const);
  return [...new Map(practices).values()];
}

/**
 * Where the collection's practices are and where it has none; null without practices. Its rows are the objectives that
 * the collection names or its practices serve, in the order of the Regulation.
 */
export function heatOf(snapshot: Snapshot): Heat | null {
  const practices = practicesOf(snapshot);
  const objectives = new Set([
    ...snapshot.objectives,
    ...practices.flatMap((practice) => practice.objectives),
  ]);
  if (practices.length === 0 || objectives.size === 0) return null;
  const places = new Set(practices.flatMap(({ regions }) => regions.map(columnOf)));
  const columns = [...planningRegions, ...["BG", "abroad"].filter((place) => places.has(place))];
  const rows = termsOf("objectives")
    .filter(({ id }) => objectives.has(id))
    .map(({ id }) => rowOf(id, columns, practices));
  const regional = rows.flatMap(({ counts }) => counts.slice(0, planningRegions.length));
  return {
    columns,
    rows,
    practices: practices.length,
    bare: regional.filter((count) => count === 0).length,
    cells: regional.length,
  };
}

function rowOf(objective: string, columns: readonly string[], practices: readonly SnapshotItem[]): HeatRow {
  const serving = practices.filter(({ objectives }) => objectives.includes(objective));
  return {
    objective,
    counts: columns.map(
      (column) => serving.filter(({ regions }) => regions.some((code) => columnOf(code) === column)).length,
    ),
    total: serving.length,
  };
}
