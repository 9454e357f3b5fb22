import { encode, TURN } from "@/lib/embroidery/stitch";
import { tileCells } from "@/lib/embroidery/tiles";

const { main, second } = tileCells(3);

/** The club's mark: one rosette of the map. */
export function Rosette({ size = 46 }: { size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="-4.5 -4.5 10 10" aria-hidden="true">
      <g transform={TURN}>
        <path className="t1" d={encode(main)} />
        <path className="t2" d={encode(second)} />
      </g>
    </svg>
  );
}
