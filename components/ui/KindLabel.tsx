import type { ReactNode } from "react";
import type { Kind } from "@/lib/embroidery/tokens";
import { Mark } from "./Mark";

/** What an entry is: mark and word, always both. */
export function KindLabel({ kind, children }: { kind: Kind; children: ReactNode }) {
  return (
    <span className={`kind k-${kind}`}>
      <Mark kind={kind} />
      {children}
    </span>
  );
}
