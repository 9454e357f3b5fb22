import { useTranslations } from "next-intl";
import { objectiveCode } from "@/components/entries/objective";
import { tileHref } from "@/components/ui/TileRosettes";
import type { HeatRow } from "@/lib/collections/heat";
import { tileClass } from "@/lib/embroidery/tiles";
import type { Locale } from "@/lib/i18n/locale";
import { isTerm, termLabel } from "@/lib/vocabulary/vocabulary";

interface HeatRowsProps {
  rows: readonly HeatRow[];
  columns: readonly string[];
  symbols: string;
  locale: Locale;
}

/** One objective a row: a rosette and its number for each place, or a patch of bare cloth that says "none". */
export const HeatRows = ({ rows, columns, symbols, locale }: HeatRowsProps) => (
  <tbody>
    {rows.map(({ objective, counts, total }) => (
      <tr key={objective}>
        <th scope="row">
          <b>{objectiveCode(objective)}</b> <span>{termLabel("objectives", objective, locale)}</span>
        </th>
        {columns.map((column, index) => (
          <HeatCell
            key={column}
            count={counts[index] ?? 0}
            isRegion={isTerm("planningRegions", column)}
            symbols={symbols}
          />
        ))}
        <td className="tot">{total}</td>
      </tr>
    ))}
  </tbody>
);

interface HeatCellProps {
  count: number;
  /** Only a planning region without a practice is a white spot. */
  isRegion: boolean;
  symbols: string;
}

function HeatCell({ count, isRegion, symbols }: HeatCellProps) {
  const t = useTranslations("collection.heat");
  const tile = tileClass(count);
  return (
    <td className={tile > 0 ? undefined : isRegion ? "h0" : "nil"}>
      {(tile > 0 || isRegion) && (
        <svg width="34" height="34" aria-hidden="true">
          <use href={tileHref(symbols, tile)} />
        </svg>
      )}
      <span>{count === 0 ? t("none") : count}</span>
    </td>
  );
}
