import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/Table";
import type { CoverageFilters } from "@/lib/coverage/filters";
import type { Matrix, Row } from "@/lib/coverage/matrix";
import { inColumns, objectiveCode, objectiveName, placeName, placeShort } from "@/lib/coverage/words";
import type { Locale } from "@/lib/i18n/locale";
import { CellLink } from "./CellLink";

interface CoverageMatrixProps {
  matrix: Matrix;
  filters: CoverageFilters;
  locale: Locale;
}

/** The coverage as a table. On a phone each row becomes a card of its own. */
export function CoverageMatrix({ matrix, filters, locale }: CoverageMatrixProps) {
  const t = useTranslations("coverage");
  const { by } = filters;
  return (
    <div className={by === "oblast" ? "cov covo" : "cov"}>
      <Table caption={t(`caption.${filters.show}`, inColumns(by))} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t("matrix.objective")}</th>
            {matrix.places.map((place) => (
              <th key={place} scope="col">
                {placeName(place, locale)}
              </th>
            ))}
            <th scope="col" className="tot">
              {t("total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <MatrixRow key={row.objective} row={row} filters={filters} locale={locale} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function MatrixRow({ row, filters, locale }: { row: Row } & Omit<CoverageMatrixProps, "matrix">) {
  const t = useTranslations("coverage");
  const label = filters.by === "region" ? placeName : placeShort;
  return (
    <tr>
      <th scope="row">
        <span className="covr">
          <b>{objectiveCode(row.objective)}</b> {objectiveName(row.objective, locale)}
        </span>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.place}>
          <span className="covl" aria-hidden="true">
            {label(cell.place, locale)}
          </span>
          <CellLink cell={cell} filters={filters} locale={locale} />
        </td>
      ))}
      <td className="tot">
        <span className="covl" aria-hidden="true">
          {t("total")}
        </span>
        <CellLink cell={row.total} filters={filters} locale={locale} />
      </td>
    </tr>
  );
}
