import type { Branch, Branches } from "./branches";
import { cell, type Drawing, drawnPart, isSewn, type Knot, line, metaOf, type Thread, wrap } from "./drawing";

// On a narrow page the tree grows from top to bottom, each step further to the right.

/** Steps that are drawn each way. */
const steps = 4;

/** Cells: the whole width, from one step to the next, of a row of one line and of each further line. */
const width = 56;
const indent = 6;
const row = 10;
const furtherLine = 3;
const half = 3;

type Step = { branch: Branch; depth: number; parent: Branch };

/** The tree from top to bottom, for the width of a phone. */
export function down({ root, before, after }: Branches): Drawing {
  const walk = (parent: Branch, branches: Branch[], depth: number): Step[] =>
    branches.flatMap((branch) => [{ branch, depth, parent }, ...walk(branch, branch.branches, depth + 1)]);
  // What came before stands above, the furthest first: the same order, turned over.
  const above = walk(root, drawnPart(before, steps), 1).reverse();
  const below = walk(root, drawnPart(after, steps), 1);
  const knots: Knot[] = [];
  const places = new Map<Branch, Knot>();
  let y = half;
  for (const { branch, depth } of [...above, { branch: root, depth: 0 }, ...below]) {
    const knot = knotAt(branch, [half + depth * indent, y], branch === root);
    knots.push(knot);
    places.set(branch, knot);
    y += row + (knot.words.title.length - 1) * furtherLine;
  }
  const threads = [...above, ...below].flatMap(({ branch, parent }): Thread[] => {
    const [child, from] = [places.get(branch), places.get(parent)];
    if (!child || !from) return [];
    const way = Math.sign(child.y - from.y);
    const trunk = line([from.x, from.y + way * (half + 1)], [from.x, child.y]);
    const cells = [...trunk, ...line([from.x + 1, child.y], [child.x - half, child.y])];
    return [{ key: `${parent.key} ${branch.key}`, cells, sewn: isSewn(branch) }];
  });
  return { width: width * cell, height: (y - half) * cell, knots, threads };
}

function knotAt(branch: Branch, [x, y]: [x: number, y: number], isRoot: boolean): Knot {
  const words = { x: (x + half + 1) * cell, y: (y + 1) * cell };
  const room = width * cell - words.x;
  const title = wrap(branch.title.text, room, 3);
  return { branch, isRoot, x, y, words: { ...words, title, meta: metaOf(branch, room) } };
}
