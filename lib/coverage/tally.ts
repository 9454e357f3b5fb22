/** What is known of the practices in a cell. Adding two tallies counts no practice twice as long as they share none. */
export interface Tally {
  /** How many practices have each evidence level, 0 (none claimed) to 5. */
  levels: readonly number[];
  /** When the one that was confirmed last was: an ISO string; null when none ever was. */
  newest: string | null;
  /** Confirmed, but more than 24 months ago. */
  old: number;
  /** Not confirmed since they were published. */
  never: number;
  /** For every target group, in the order of the vocabulary, whether some practice is for it: "1" or "0". */
  groups: string;
}

/** Months after which a confirmation no longer counts as fresh. */
export const freshMonths = 24;

/** The moment before which a confirmation is old. */
export function freshSince(now: Date): Date {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - freshMonths);
  return since;
}

/** No practice. `groups` is how many target groups there are. */
export const nothing = (groups: number): Tally => ({
  levels: [0, 0, 0, 0, 0, 0],
  newest: null,
  old: 0,
  never: 0,
  groups: "0".repeat(groups),
});

/** Both together. */
export const plus = (a: Tally, b: Tally): Tally => ({
  levels: a.levels.map((n, level) => n + (b.levels[level] ?? 0)),
  newest:
    [a.newest, b.newest]
      .filter((at) => at !== null)
      .sort()
      .at(-1) ?? null,
  old: a.old + b.old,
  never: a.never + b.never,
  groups: [...a.groups].map((bit, i) => (bit === "1" || b.groups[i] === "1" ? "1" : "0")).join(""),
});

/** How many practices. */
export const countOf = ({ levels }: Tally): number => levels.reduce((sum, n) => sum + n, 0);

/** The best evidence level; 0 when none is claimed. */
export const bestOf = ({ levels }: Tally): number =>
  Math.max(
    0,
    levels.findLastIndex((n) => n > 0),
  );

/** The level of the practice in the middle, the lower one of two; 0 where there is none. */
export function medianOf(tally: Tally): number {
  const middle = Math.ceil(countOf(tally) / 2);
  let passed = 0;
  return Math.max(
    0,
    tally.levels.findIndex((n) => {
      passed += n;
      return middle > 0 && passed >= middle;
    }),
  );
}

/** The level from which evidence compares with what would have happened anyway. */
export const strongLevel = 3;

/** How many have at least that level. */
export const strongOf = ({ levels }: Tally): number =>
  levels.slice(strongLevel).reduce((sum, n) => sum + n, 0);

/** How many were confirmed in the last 24 months. */
export const freshOf = (tally: Tally): number => countOf(tally) - tally.old - tally.never;

/** How many target groups some practice is for. */
export const groupsReached = ({ groups }: Tally): number => [...groups].filter((bit) => bit === "1").length;
