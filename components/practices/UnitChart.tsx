import { type Cell, encode, holes, TURN } from "@/lib/embroidery/stitch";

const across = 20;
const cells: readonly Cell[] = Array.from(
  { length: 100 },
  (_, i): Cell => [i % across, Math.floor(i / across)],
);

/** A share as stitches out of a hundred. The number is printed beside it. */
export function UnitChart({ share }: { share: number }) {
  const stitched = Math.round(share);
  return (
    <svg className="mt-3 w-full max-w-[420px]" viewBox="-.3 -.3 20.6 5.6" aria-hidden="true">
      <g transform={TURN}>
        <path className="t1" d={encode(cells.slice(0, stitched))} />
      </g>
      <path className="holes" d={holes(cells.slice(stitched))} />
    </svg>
  );
}
