interface CountBarProps {
  count: number;
  /** The longest bar of the same list. */
  most: number;
  /** What stands in place of a bar when there is nothing: "още няма". */
  none: string;
}

/** A number as a stitched bar, or a patch of bare cloth. */
export function CountBar({ count, most, none }: CountBarProps) {
  if (count === 0) {
    return (
      <span className="inline-block border border-edge border-dashed bg-spot px-2 font-cond text-ink3">
        {none}
      </span>
    );
  }
  return (
    <span className="grid grid-cols-[minmax(0,1fr)_minmax(1.6em,auto)] items-center gap-3">
      <span aria-hidden="true">
        <i className="stitched block h-4 min-w-2 bg-k" style={{ width: `${(count / most) * 100}%` }} />
      </span>
      <b className="num text-right font-cond">{count}</b>
    </span>
  );
}
