import type { Cell } from "./stitch";

/** The classes of a map tile by number of entries, from bare cloth to a full rosette. */
export const TILE_CLASSES = [
  [0, 0],
  [1, 2],
  [3, 5],
  [6, 9],
  [10, Number.POSITIVE_INFINITY],
] as const;

export type TileClass = 0 | 1 | 2 | 3 | 4;

/** The class of a number of entries. */
export const tileClass = (n: number): TileClass =>
  Math.max(
    0,
    TILE_CLASSES.findIndex(([from, to]) => n >= from && n <= to),
  ) as TileClass;

/** Stitches of a tile's rosette by thread, (0, 0) in the middle. Each class adds rings: more is darker and larger. */
export function tileCells(tile: TileClass): { main: Cell[]; second: Cell[] } {
  const main: Cell[] = [];
  const second: Cell[] = [];
  for (let y = -4; y <= 4; y++) {
    for (let x = -4; x <= 4; x++) {
      const [a, b] = [Math.abs(x), Math.abs(y)];
      const [p, m] = [a + b, Math.max(a, b)];
      const corner = a === 3 && b === 3;
      if (tile >= 1 && p === 0) second.push([x, y]);
      if (tile >= 1 && p === 1) main.push([x, y]);
      if (tile >= 2 && (p === 3 || (p === 2 && a === b))) main.push([x, y]);
      if (tile >= 3 && p === 4) main.push([x, y]);
      if (tile >= 3 && corner) second.push([x, y]);
      const frame = (p === 6 && !corner) || p === 7 || p === 8 || (p === 5 && m === 4);
      if (tile >= 4 && frame) main.push([x, y]);
    }
  }
  return { main, second };
}

/** Needle holes of a tile with nothing on it. */
export const bareTile: readonly Cell[] = Array.from(
  { length: 49 },
  (_, i): Cell => [(i % 7) - 3, Math.floor(i / 7) - 3],
);
