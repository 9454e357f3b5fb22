import { spiral } from "@/lib/embroidery/spiral";
import { type Cell, encode, holes, TURN } from "@/lib/embroidery/stitch";

interface SpiralProps {
  /** 1 to 6; 0 when nobody has said. */
  stage: number;
  /** Two stitches wide, for the head of a page. */
  large?: boolean;
}

/** The spiral of social innovation, stitched up to a stage, which has the accent's thread. A word always stands beside it. */
export function Spiral({ stage, large = false }: SpiralProps) {
  const { past, now, rest, viewBox } = spiral(stage, large ? 2 : 1);
  const thread = (name: string, cells: Cell[]) =>
    cells.length > 0 && (
      <g transform={TURN}>
        <path className={name} d={encode(cells)} />
      </g>
    );
  return (
    <svg className="spiral" viewBox={viewBox} aria-hidden="true">
      {thread("t1", past)}
      {thread("t3", now)}
      <path className="holes" d={holes(rest)} />
    </svg>
  );
}
