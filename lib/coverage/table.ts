import { csvOf, type DataTable } from "@/lib/files/sheets";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel, termsOf } from "@/lib/vocabulary/vocabulary";
import type { CoverageFilters } from "./filters";
import { type Cell, cellsOf, isWhite, type Matrix } from "./matrix";
import { bestOf, countOf, freshOf, groupsReached, medianOf, strongOf, type Tally } from "./tally";
import { coverageWords, objectiveCode, objectiveTitle, placeName } from "./words";

/** The target groups that no practice of a cell is for, by id. */
const groupsMissed = ({ groups }: Pick<Tally, "groups">): string[] =>
  termsOf("targetGroups").flatMap(({ id }, i) => (groups[i] === "1" ? [] : [id]));

const columns = [
  "code",
  "objective",
  "nuts",
  "place",
  "group",
  "own",
  "national",
  "count",
  "best",
  "median",
  "strong",
  "newest",
  "fresh",
  "old",
  "never",
  "reached",
  "missed",
] as const;

/** One row a cell: what a spreadsheet gets. Days are written as in ISO 8601, so that they sort in any language. */
function tableOfCells(matrix: Matrix, { group }: Pick<CoverageFilters, "group">, locale: Locale): DataTable {
  const t = coverageWords(locale);
  const labelOf = (id: string) => termLabel("targetGroups", id, locale);
  const valuesOf = (cell: Cell): Record<(typeof columns)[number], string | number | null> => ({
    code: `ESO${objectiveCode(cell.objective)}`,
    objective: objectiveTitle(cell.objective, locale),
    nuts: cell.place,
    place: placeName(cell.place, locale),
    group: group ? labelOf(group) : t("allGroups"),
    own: cell.own,
    national: cell.national,
    count: countOf(cell.tally),
    best: isWhite(cell) ? null : bestOf(cell.tally),
    median: isWhite(cell) ? null : medianOf(cell.tally),
    strong: strongOf(cell.tally),
    newest: cell.tally.newest?.slice(0, 10) ?? null,
    fresh: freshOf(cell.tally),
    old: cell.tally.old,
    never: cell.tally.never,
    reached: group ? null : groupsReached(cell.tally),
    missed: group || isWhite(cell) ? null : groupsMissed(cell.tally).map(labelOf).join("; "),
  });
  return {
    head: columns.map((column) => t(`columns.${column}`)),
    rows: cellsOf(matrix).map((cell) => {
      const values = valuesOf(cell);
      return columns.map((column) => values[column]);
    }),
  };
}

/** The coverage as CSV, in UTF-8 with a mark at its beginning. */
export const coverageCsv = (matrix: Matrix, filters: CoverageFilters, locale: Locale): string =>
  csvOf(tableOfCells(matrix, filters, locale));
