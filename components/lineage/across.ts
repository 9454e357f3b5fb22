import type { Branch, Branches } from "./branches";
import { cell, type Drawing, drawnPart, isSewn, type Knot, line, metaOf, type Thread, wrap } from "./drawing";

// On a wide page the tree grows from left to right: where it came from, this page, where it went.

/** Steps that are drawn each way. */
const steps = 2;

/** Cells from one column to the next, of a row, of a row with words under its knot, and from a knot to its words. */
const column = 40;
const row = 12;
const rowWithWords = 21;
const half = 3;

/** Cells above the first knot. */
const top = 3;

type Sign = 1 | -1;

/** The tree from left to right, for the width of a page. */
export function across({ root, before, after }: Branches): Drawing {
  const [left, right] = [drawnPart(before, steps), drawnPart(after, steps)];
  const start = half + depthOf(left) * column;
  const knots: Knot[] = [];
  const threads: Thread[] = [];

  /** Puts a knot there and its branches beside it; gives the rows that all of them take. */
  function put(branch: Branch, branches: Branch[], at: [x: number, y: number], way: Sign): number {
    const [x, y] = at;
    const isRoot = branch === root;
    const isEnd = way === 1 && branches.length === 0 && !isRoot;
    if (!isRoot || way === 1) knots.push(knotAt(branch, at, { isRoot, beside: isEnd }));
    let below = 0;
    for (const child of branches) {
      const place: [number, number] = [x + way * column, y + below];
      threads.push({ key: `${branch.key} ${child.key}`, cells: elbow(at, place, way), sewn: isSewn(child) });
      below += put(child, child.branches, place, way);
    }
    return Math.max(below, isEnd ? row : rowWithWords);
  }

  const height = Math.max(put(root, left, [start, top], -1), put(root, right, [start, top], 1));
  const columns = depthOf(left) + depthOf(right) + 1;
  return { width: columns * column * cell, height: (top + height) * cell, knots, threads };
}

const depthOf = (branches: Branch[]): number =>
  branches.length === 0 ? 0 : 1 + Math.max(...branches.map((each) => depthOf(each.branches)));

/** From a knot straight on to the first of its branches; to the others down before them. */
function elbow(from: [x: number, y: number], to: [x: number, y: number], way: Sign) {
  const [[x1, y1], [x2, y2]] = [from, to];
  const end = x2 - way * (half + 1);
  if (y1 === y2) return line([x1 + way * (half + 1), y1], [end, y1]);
  // Down before the words of what comes after, and behind those of what came before.
  const turn = (way === 1 ? x2 : x1) - half - 4;
  return [...line([turn, y1 + 1], [turn, y2]), ...line([turn + way, y2], [end, y2])];
}

function knotAt(
  branch: Branch,
  [x, y]: [x: number, y: number],
  { isRoot, beside }: { isRoot: boolean; beside: boolean },
): Knot {
  const room = (column - half * 2 - (beside ? half : 2)) * cell;
  const title = wrap(branch.title.text, room, beside ? 2 : 3);
  const words = beside
    ? { x: (x + half + 1) * cell, y: (y - title.length / 2 + 1) * cell }
    : { x: (x - half + 1) * cell, y: (y + half + 4) * cell };
  return { branch, isRoot, x, y, words: { ...words, title, meta: metaOf(branch, room) } };
}
