import type { ReactNode } from "react";

/** One matter of a page about the club: its heading on the left, what there is to say on the right. */
export function Passage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-14 gap-y-4 border-line border-t py-8 first:border-t-0 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <h2 className="text-[2.125rem]">{title}</h2>
      <div className="prose">{children}</div>
    </section>
  );
}
