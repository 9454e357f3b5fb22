import type { ReactNode } from "react";
import { Cover } from "@/components/ui/Cover";

/** A page of the sign-in: its words beside a dyed cloth. */
export function AuthPage({
  title,
  children,
  after,
}: {
  title: string;
  children: ReactNode;
  after?: ReactNode;
}) {
  return (
    <main id="main">
      <div className="wrap auth">
        <div>
          <h1>{title}</h1>
          {children}
        </div>
        <Cover seed="sign-in" kind="practice" size="draft" dyed />
      </div>
      {after}
    </main>
  );
}
