import type { ReactNode } from "react";
import type { Kind } from "@/lib/embroidery/tokens";
import { Cover } from "./Cover";

interface EmptyProps {
  kind: Kind;
  title: string;
  /** Why it is empty. */
  children: ReactNode;
  /** Two ways out. */
  actions?: ReactNode;
  heading?: "h2" | "h3";
}

/** Nothing here yet: a bare cloth, the reason, ways out. */
export function Empty({ kind, title, children, actions, heading: Heading = "h2" }: EmptyProps) {
  return (
    <div className={`empty k-${kind}`}>
      <Cover seed="empty" kind={kind} size="strip" done={0} />
      <Heading>{title}</Heading>
      <p>{children}</p>
      {actions && <p className="btns">{actions}</p>}
    </div>
  );
}
