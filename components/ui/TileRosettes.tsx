import { encode, holes, TURN } from "@/lib/embroidery/stitch";
import type { TileClass } from "@/lib/embroidery/tiles";
import { bareTile, TILE_CLASSES, tileCells } from "@/lib/embroidery/tiles";
import type { Kind } from "@/lib/embroidery/tokens";

const CLASSES = TILE_CLASSES.map((_, i) => i as TileClass);

const symbolId = (map: string, tile: TileClass) => `${map}-tile${tile}`;

/** Where a tile's rosette is drawn from. */
export const tileHref = (map: string, tile: TileClass) => `#${symbolId(map, tile)}`;

/** The five rosettes, drawn once a map. */
export function TileSymbols({ id }: { id: string }) {
  return (
    <defs>
      {CLASSES.map((tile) => {
        const { main, second } = tileCells(tile);
        return (
          <symbol key={tile} id={symbolId(id, tile)} viewBox="-4.5 -4.5 10 10">
            {tile === 0 ? (
              <path className="holes" d={holes(bareTile)} />
            ) : (
              <g transform={TURN}>
                <path className="t1" d={encode(main)} />
                <path className="t2" d={encode(second)} />
              </g>
            )}
          </symbol>
        );
      })}
    </defs>
  );
}

const range = (from: number, to: number) => {
  if (to === Number.POSITIVE_INFINITY) return `${from}+`;
  return from === to ? `${from}` : `${from}–${to}`;
};

/** How many entries each rosette stands for. */
export function TileLegend({ id, kind, label }: { id: string; kind: Kind; label: string }) {
  return (
    <ul className={`tmleg k-${kind}`} aria-label={label}>
      {CLASSES.map((tile) => {
        const [from, to] = TILE_CLASSES[tile];
        return (
          <li key={tile}>
            <svg width="26" height="26" aria-hidden="true">
              <use href={tileHref(id, tile)} />
            </svg>
            {range(from, to)}
          </li>
        );
      })}
    </ul>
  );
}
