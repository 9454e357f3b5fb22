import { useTranslations } from "next-intl";
import type { CoverageFilters } from "@/lib/coverage/filters";
import { type Cell, isWhite, type Matrix } from "@/lib/coverage/matrix";
import { inColumns, objectiveNamed, placeName, placeShort } from "@/lib/coverage/words";
import { tiles } from "@/lib/embroidery/oblasti";
import type { Locale } from "@/lib/i18n/locale";
import { CellLink } from "./CellLink";

interface CoverageMapProps {
  matrix: Matrix;
  filters: CoverageFilters;
  locale: Locale;
}

/** Column and row of the planning regions, as they lie. */
const regions: Record<string, readonly [number, number]> = {
  BG31: [0, 0],
  BG32: [1, 0],
  BG33: [2, 0],
  BG41: [0, 1],
  BG42: [1, 1],
  BG34: [2, 1],
};

const positionOf = (place: string): readonly [number, number] => {
  const tile = tiles.find(({ nuts3 }) => nuts3 === place);
  return tile ? [tile.col, tile.row] : (regions[place] ?? [0, 0]);
};

/** The coverage of one objective, or of all together, on equal tiles that lie like Bulgaria. Read row by row. */
export function CoverageMap({ matrix, filters, locale }: CoverageMapProps) {
  const t = useTranslations("coverage");
  const row = filters.objective ? (matrix.rows[0] ?? matrix.together) : matrix.together;
  const objective = filters.objective ? objectiveNamed(filters.objective, locale) : t("allObjectives");
  const placed = row.cells
    .map((cell): [Cell, readonly [number, number]] => [cell, positionOf(cell.place)])
    .sort(([, [a, b]], [, [c, d]]) => b - d || a - c);
  return (
    <figure>
      <figcaption className="meta">{objective}</figcaption>
      <ul
        className={`covmap by-${filters.by}`}
        aria-label={t("map.label", { objective, ...inColumns(filters.by) })}
      >
        {placed.map(([cell, [x, y]]) => (
          <li
            key={cell.place}
            className={isWhite(cell) ? "nil" : undefined}
            style={{ gridColumn: x + 1, gridRow: y + 1 }}
          >
            <span className="covp" aria-hidden="true">
              {placeName(cell.place, locale)}
            </span>
            <span className="covl" aria-hidden="true">
              {placeShort(cell.place, locale)}
            </span>
            <CellLink cell={cell} filters={filters} locale={locale} />
          </li>
        ))}
      </ul>
    </figure>
  );
}
