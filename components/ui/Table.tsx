import type { ReactNode } from "react";

interface TableProps {
  /** Says what the table shows; also names its scrolling region. */
  caption: string;
  hideCaption?: boolean;
  /** Becomes stacked lines on a phone: give each <td> a data-l with its column's name. */
  stacked?: boolean;
  children: ReactNode;
}

/** A table that scrolls inside itself where it is too wide, by keyboard too. */
export function Table({ caption, hideCaption = false, stacked = false, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="tblw" aria-label={caption} tabIndex={0}>
      <table className={stacked ? "stackt" : undefined}>
        <caption className={hideCaption ? "vh" : undefined}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
