import { markPath } from "@/lib/embroidery/marks";
import type { Kind } from "@/lib/embroidery/tokens";

/** The mark of a kind. Other sizes than these would blur its cells. */
export function Mark({ kind, size = 18 }: { kind: Kind; size?: 18 | 27 | 36 }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 9 9" aria-hidden="true">
      <path d={markPath(kind)} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}
