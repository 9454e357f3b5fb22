import type { ReactNode } from "react";
import type { Tile } from "@/lib/embroidery/oblasti";
import { MAP_COLUMNS, MAP_ROWS, tiles } from "@/lib/embroidery/oblasti";
import { tileClass } from "@/lib/embroidery/tiles";
import type { Kind } from "@/lib/embroidery/tokens";
import type { Locale } from "@/lib/i18n/locale";
import { TileLegend, TileSymbols, tileHref } from "./TileRosettes";

const WIDTH = 80;
const HEIGHT = 88;

interface TileMapProps {
  /** Entries by NUTS 3 code; what is missing is a white spot. */
  counts: Readonly<Record<string, number>>;
  locale: Locale;
  /** Name of the map: "Практики по области". */
  label: string;
  legendLabel: string;
  /** "Видин: няма описана практика". */
  tileLabel: (tile: Tile, count: number) => string;
  hrefFor: (nuts3: string) => string;
  selected?: readonly string[];
  kind?: Kind;
  /** Three letters instead of names, for a small map. */
  mini?: boolean;
  /** Needed where two maps are on one page. */
  id?: string;
  /** Words under the map, beside the legend. */
  caption?: ReactNode;
}

/**
 * What is seen must be in what is heard, or a tile cannot be called by voice: the short name, and the three letters
 * that narrow screens show.
 */
const spoken = (label: string, { name, short }: Tile, locale: Locale) =>
  [label, label.includes(name[locale]) ? "" : name[locale], short[locale]].filter(Boolean).join(", ");

/** The 28 oblasti as equal tiles, each a link: a rosette that grows with the number of entries. */
export function TileMap({
  counts,
  locale,
  label,
  legendLabel,
  tileLabel,
  hrefFor,
  selected = [],
  kind = "practice",
  mini = false,
  id = "map",
  caption,
}: TileMapProps) {
  return (
    <figure className={mini ? "mini" : "herofig"}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links inside an SVG has no element of its own */}
      <svg
        className={`tilemap k-${kind}`}
        viewBox={`0 0 ${MAP_COLUMNS * WIDTH} ${MAP_ROWS * HEIGHT}`}
        role="group"
        aria-label={label}
      >
        <TileSymbols id={id} />
        {tiles.map((tile) => {
          const count = counts[tile.nuts3] ?? 0;
          const on = selected.includes(tile.nuts3);
          return (
            <g key={tile.nuts3} transform={`translate(${tile.col * WIDTH} ${tile.row * HEIGHT})`}>
              <a
                href={hrefFor(tile.nuts3)}
                className={["tm", count === 0 && "nil", on && "on"].filter(Boolean).join(" ")}
                aria-label={spoken(tileLabel(tile, count), tile, locale)}
                aria-current={on ? "true" : undefined}
              >
                <rect className="hit" x="1.5" y="1.5" width="77" height="85" />
                {count === 0 && <rect className="spot" x="11" y="3" width="58" height="58" />}
                <use href={tileHref(id, tileClass(count))} x="11" y="3" width="58" height="58" />
                <text className="nm" x="40" y="78">
                  {tile.name[locale]}
                </text>
                <text className="ab" x="40" y="80">
                  {tile.short[locale]}
                </text>
              </a>
            </g>
          );
        })}
      </svg>
      <figcaption>
        {caption && <p>{caption}</p>}
        <TileLegend id={id} kind={kind} label={legendLabel} />
      </figcaption>
    </figure>
  );
}
