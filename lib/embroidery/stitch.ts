/** A cell of the cloth, x to the right and y down. */
export type Cell = readonly [x: number, y: number];

/**
 * The frame of stitch paths is turned by 45°, so a cross-stitch becomes a plus. Diagonals, which embroidery loves,
 * collapse to single runs: about six bytes a stitch.
 */
export const TURN = "matrix(.5 .5-.5 .5 0 0)";

type Runs = Map<number, Set<number>>;

function add(runs: Runs, line: number, at: number): void {
  const on = runs.get(line);
  if (on) on.add(at);
  else runs.set(line, new Set([at]));
}

function draw(runs: Runs, run: (line: number, at: number, length: number) => string): string {
  let d = "";
  for (const [line, on] of runs) {
    for (const at of on) {
      if (on.has(at - 2)) continue;
      let n = 1;
      while (on.has(at + 2 * n)) n++;
      d += run(line, at, 2 * n);
    }
  }
  return d;
}

const move = (x: number, y: number) => `M${x}${y < 0 ? "" : " "}${y}`;

/** Path data of cross-stitches on these cells, for a group that has the transform TURN. */
export function encode(cells: Iterable<Cell>): string {
  const across: Runs = new Map();
  const down: Runs = new Map();
  for (const [x, y] of cells) {
    add(across, y - x, x + y);
    add(down, x + y + 1, y - x - 1);
  }
  return (
    draw(across, (y, x, length) => `${move(x, y)}h${length}`) +
    draw(down, (x, y, length) => `${move(x, y)}v${length}`)
  );
}

/** Path data of needle holes, one in the middle of each cell: zero-length dashes with round ends. */
export const holes = (cells: readonly Cell[]): string =>
  cells.map(([x, y]) => `M${x + 0.5} ${y + 0.5}h.01`).join("");

/** The cells of a drawing made of lines of text: what stands for a thread is in the key. */
export function cellsOf(drawing: readonly string[], thread: string): Cell[] {
  return drawing.flatMap((line, y) =>
    [...line].flatMap((char, x): Cell[] => (char === thread ? [[x, y]] : [])),
  );
}
