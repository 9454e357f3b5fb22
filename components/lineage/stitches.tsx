import { type Cell, encode, holes, TURN } from "@/lib/embroidery/stitch";
import type { AdoptionStatus } from "@/lib/lineage/adoption";

// Parts of a drawing whose unit is one cell of the cloth.

/** Cross-stitches on these cells. */
export const Stitches = ({ cells }: { cells: readonly Cell[] }) =>
  cells.length === 0 ? null : <path className="t1" transform={TURN} d={encode(cells)} />;

/** Holes that the needle has left in these cells. */
export const Holes = ({ cells }: { cells: readonly Cell[] }) =>
  cells.length === 0 ? null : <path className="hole" d={holes(cells)} />;

/** Rows of three stitches that are sewn: an adoption that is only thought of is holes in the cloth. */
const rowsSewn: Record<AdoptionStatus, number> = { interested: 0, planning: 1, running: 3, stopped: 3 };

/** Nine cells, the lowest first. */
const square = [2, 1, 0].flatMap((y) => [0, 1, 2].map((x): Cell => [x, y]));

/** An adoption: nine stitches, as many of them sewn as it has come far; without colour when it has ended. */
export const AdoptionStitches = ({ status }: { status: AdoptionStatus }) => (
  <g className={status === "stopped" ? "ended" : undefined}>
    <Stitches cells={square.slice(0, rowsSewn[status] * 3)} />
    <Holes cells={square.slice(rowsSewn[status] * 3)} />
  </g>
);
