import type { Cell } from "./stitch";

/** The spiral of social innovation has two legs a stage. */
const stages = 6;

/** The spine of one stage: odd stages go right and down, even ones left and up. */
function legs(stage: number): Cell[] {
  const odd = stage % 2 === 1;
  const end = odd ? stage + 1 : -stage;
  const before = odd ? 1 - stage : stage;
  const step = odd ? 1 : -1;
  const line = (from: number): number[] => {
    const length = Math.abs(end - from) + 1;
    return Array.from({ length }, (_, i) => from + i * step);
  };
  // The corner where the stage before ended is stitched already; the middle is the first stage's.
  const across = line(before + (stage === 1 ? 0 : step)).map((x): Cell => [x, before]);
  const down = line(before + step).map((y): Cell => [end, y]);
  return [...across, ...down];
}

/** The square spiral up to a stage: what is behind it, its own two legs, and what is yet to come. */
export interface Spiral {
  past: Cell[];
  now: Cell[];
  rest: Cell[];
  /** The frame that all of it fills. */
  viewBox: string;
}

/**
 * The spiral at a stage (1 to 6; 0 is before all). `thick` is how many stitches it is wide: one for small pictures,
 * two for large ones.
 */
export function spiral(stage: number, thick: 1 | 2 = 1): Spiral {
  const cells = (from: number, to: number): Cell[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => legs(from + i))
      .flat()
      .flatMap(([x, y]) => block(x, y, thick));
  const reach = stages * thick + 0.5;
  const size = 2 * reach + thick;
  return {
    past: cells(1, stage - 1),
    now: stage > 0 ? cells(stage, stage) : [],
    rest: cells(stage + 1, stages),
    viewBox: `${-reach} ${-reach} ${size} ${size}`,
  };
}

/** A stitch of the spine, as wide as the spiral. */
const block = (x: number, y: number, thick: number): Cell[] =>
  Array.from({ length: thick * thick }, (_, i) => [
    x * thick + (i % thick),
    y * thick + Math.floor(i / thick),
  ]);
