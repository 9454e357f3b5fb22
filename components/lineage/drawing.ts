import type { Branch } from "./branches";

// The drawing is laid out on the cloth: everything is measured in cells of one cross-stitch.

/** Pixels of a cell. */
export const cell = 6;

/** A place in the drawing. */
export interface Knot {
  branch: Branch;
  /** The page that one reads. */
  isRoot: boolean;
  /** Its middle. */
  x: number;
  y: number;
  /** Where its words begin, and their lines. */
  words: { x: number; y: number; title: string[]; meta: string };
}

/** A thread from one knot to the next: the cells that it is sewn on. */
export interface Thread {
  key: string;
  cells: [x: number, y: number][];
  /** Sewn, or only marked by the needle: what is planned and what has ended. */
  sewn: boolean;
}

export interface Drawing {
  width: number;
  height: number;
  knots: Knot[];
  threads: Thread[];
}

/** What hangs on one place at most; of the others the outline tells. */
const mostBranches = 8;

/** A branch as far as a drawing of so many steps goes. */
export const drawnPart = (branches: Branch[], steps: number): Branch[] =>
  branches.slice(0, mostBranches).map((branch) => ({
    ...branch,
    branches: steps > 1 ? drawnPart(branch.branches, steps - 1) : [],
  }));

/** Whether the thread to it is sewn: what has only begun to be thought of, or was given up, is not. */
export const isSewn = ({ status }: Branch): boolean => status === null || status === "running";

/** The words under a title, in one line of so many pixels: what it is, or where it stands. */
export const metaOf = ({ standing, place, relation }: Branch, pixels: number): string =>
  shorten([standing ?? relation, place].filter(Boolean).join(" · "), Math.floor(pixels / smallLetter));

/** Cells in a straight line, both ends included, whichever comes first. */
export function line(from: [x: number, y: number], to: [x: number, y: number]): [x: number, y: number][] {
  const [[x1, y1], [x2, y2]] = [from, to];
  const steps = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
  return Array.from({ length: steps + 1 }, (_, step) => [
    x1 + Math.sign(x2 - x1) * step,
    y1 + Math.sign(y2 - y1) * step,
  ]);
}

/** Pixels of a letter of the condensed type at the size of a title, on average. */
const letter = 7;

/** The same at the size of the words under it. */
const smallLetter = 6.3;

/** A text in so many lines of so many pixels at most. */
export function wrap(text: string, pixels: number, mostLines: number): string[] {
  const most = Math.floor(pixels / letter);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(" ");
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, mostLines).map((each) => shorten(each, most));
  if (lines.length > mostLines) kept[mostLines - 1] = shorten(`${kept[mostLines - 1]}…`, most);
  return kept;
}

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
