import { hash, motif, thread } from "./motif";
import type { Cell } from "./stitch";
import { encode, TURN } from "./stitch";

/** Width and height in stitches, both odd, of the covers that pages use. */
export const COVER_SIZES = {
  card: [47, 23],
  list: [31, 23],
  row: [23, 23],
  lead: [59, 29],
  banner: [63, 35],
  draft: [35, 27],
  square: [35, 35],
  strip: [59, 11],
  picture: [35, 45],
} as const satisfies Record<string, readonly [number, number]>;

export type CoverSize = keyof typeof COVER_SIZES;

export interface CoverOptions {
  /** Must be unique on the page, also when the same seed is shown twice. */
  id?: string;
  size?: CoverSize;
  /** Share of the rows that are stitched, 0 to 1, from the hem up. */
  done?: number;
}

/** Only a quarter is drawn: its stitches by thread. */
function quarter(seed: string, a: number, b: number): [Cell[], Cell[], Cell[]] {
  const drawn = motif(seed);
  const threads: [Cell[], Cell[], Cell[]] = [[], [], []];
  for (let y = 0; y <= b; y++) {
    for (let x = 0; x <= a; x++) {
      const on = thread(drawn, x, y);
      if (on !== 0) threads[on - 1]?.push([x, y]);
    }
  }
  return threads;
}

/** Rows still to be stitched, shown as the needle holes of the cloth that covers them. */
function unfinished(rows: number, a: number, b: number, w: number): string {
  if (rows === 0) return "";
  const dots = Array.from({ length: rows }, (_, i) => `M${0.5 - a} ${i - b + 0.5}h${w - 1}.1`).join("");
  return `<path class="cloth" d="M${-a}-${b}h${w}v${rows}h-${w}z"/><path class="holes" d="${dots}"/>`;
}

/**
 * The embroidered cover of an entry, as the text of an SVG. The seed is the entry's slug or id, never its title:
 * the cloth must not change when the title is edited. Two mirrors make the whole of a quarter.
 */
export function cover(seed: string, { id, size = "card", done = 1 }: CoverOptions = {}): string {
  const [w, h] = COVER_SIZES[size];
  const [a, b] = [w >> 1, h >> 1];
  const name = id ?? `s${hash(`${seed}/${size}`).toString(36)}`;
  const paths = quarter(seed, a, b)
    .map((cells, i) => (cells.length > 0 ? `<path class="t${i + 1}" d="${encode(cells)}"/>` : ""))
    .join("");
  return (
    `<svg class="cover" viewBox="${-a}-${b} ${w} ${h}" aria-hidden="true"><g id="${name}">` +
    `<g id="${name}h" transform="${TURN}">${paths}</g>` +
    `<use href="#${name}h" transform="matrix(-1 0 0 1 1 0)"/></g>` +
    `<use href="#${name}" transform="matrix(1 0 0-1 0 1)"/>` +
    `${unfinished(Math.round(h * (1 - done)), a, b, w)}</svg>`
  );
}
