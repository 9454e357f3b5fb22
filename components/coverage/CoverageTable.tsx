import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/Table";
import type { CoverageFilters } from "@/lib/coverage/filters";
import { type Cell, cellsOf, isWhite, type Matrix } from "@/lib/coverage/matrix";
import { bestOf, freshMonths, groupsReached, medianOf, strongOf } from "@/lib/coverage/tally";
import { inColumns, objectiveCode, objectiveName, placeName } from "@/lib/coverage/words";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { CellLink } from "./CellLink";

interface CoverageTableProps {
  matrix: Matrix;
  filters: CoverageFilters;
  locale: Locale;
}

/** The coverage as a long table: one row a cell. On a phone its rows are stacked lines. */
export function CoverageTable({ matrix, filters, locale }: CoverageTableProps) {
  const t = useTranslations("coverage");
  const months = { months: freshMonths };
  const heads = [
    t("matrix.objective"),
    t("table.place", inColumns(filters.by)),
    t("table.groups"),
    t("table.practices"),
    t("table.evidence"),
    t("table.median"),
    t("table.strong"),
    t("table.newest"),
    t("table.old", months),
  ];
  return (
    <div className="covt">
      <Table caption={t("caption.count", inColumns(filters.by))} hideCaption stacked>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cellsOf(matrix).map((cell) => (
            <CellRow
              key={`${cell.objective}${cell.place}`}
              cell={cell}
              heads={heads}
              filters={filters}
              locale={locale}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

interface CellRowProps extends Omit<CoverageTableProps, "matrix"> {
  cell: Cell;
  heads: readonly string[];
}

function CellRow({ cell, heads, filters, locale }: CellRowProps) {
  const t = useTranslations("coverage");
  const { tally } = cell;
  const figure = (value: number | string) => (isWhite(cell) ? "—" : value);
  return (
    <tr>
      <th scope="row">
        <span className="covr">
          <b>{objectiveCode(cell.objective)}</b> {objectiveName(cell.objective, locale)}
        </span>
      </th>
      <td data-l={heads[1]}>{placeName(cell.place, locale)}</td>
      <td data-l={heads[2]}>
        {filters.group
          ? termLabel("targetGroups", filters.group, locale)
          : t("table.reached", { count: groupsReached(tally), all: tally.groups.length })}
      </td>
      <td data-l={heads[3]}>
        <CellLink cell={cell} filters={{ ...filters, show: "count" }} locale={locale} />
      </td>
      <td data-l={heads[4]}>{figure(bestOf(tally))}</td>
      <td data-l={heads[5]}>{figure(medianOf(tally))}</td>
      <td data-l={heads[6]}>{figure(strongOf(tally))}</td>
      <td data-l={heads[7]}>{figure(tally.newest ? dayOf(tally.newest, locale) : t("cell.unconfirmed"))}</td>
      <td data-l={heads[8]}>{figure(tally.old)}</td>
    </tr>
  );
}
