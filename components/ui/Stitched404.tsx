import { stitched404, unravelled404 } from "@/lib/embroidery/broken";
import { encode, holes, TURN } from "@/lib/embroidery/stitch";

/** "404" in cross-stitch, with the thread hanging where it broke. */
export function Stitched404() {
  return (
    <svg className="n404 k-practice" viewBox="0 0 24 11" aria-hidden="true">
      <g transform={TURN}>
        <path className="t1" d={encode(stitched404)} />
      </g>
      <path className="holes" d={holes(unravelled404)} />
      <path className="loose" d="M20.5 6.2c1.6 1.2 2.2 2.6.6 3.2s-2.6-1-1.2-1.5 3.4.9 4.6 2.6" />
    </svg>
  );
}
