import { Temporal } from "temporal-polyfill";
import { dayIn, homeZone } from "@/lib/events/times";

/**
 * Where a call stands. "closed": nobody can enter an idea any more and nobody reviews yet; "reviewing": somebody does;
 * "results": they are published.
 */
export const callStates = ["coming", "open", "closed", "reviewing", "results"] as const;
export type CallState = (typeof callStates)[number];

/** When a call is open: from `opensAt` until just before `closesAt`. ISO strings where they come from a cache. */
export interface CallTimes {
  opensAt: Date | string;
  closesAt: Date | string;
  resultsPublishedAt: Date | string | null;
}

/** Whether ideas can be entered at this moment, or why not. */
export function opennessOf(
  { opensAt, closesAt }: Pick<CallTimes, "opensAt" | "closesAt">,
  now: Date,
): "coming" | "open" | "closed" {
  if (now < new Date(opensAt)) return "coming";
  return now < new Date(closesAt) ? "open" : "closed";
}

/** Those of the calls that are open at this moment, the one that closes first before the others. */
export const openAmong = <T extends Pick<CallTimes, "opensAt" | "closesAt">>(
  calls: readonly T[],
  now: Date,
): T[] =>
  calls
    .filter((call) => opennessOf(call, now) === "open")
    .sort((a, b) => new Date(a.closesAt).getTime() - new Date(b.closesAt).getTime());

/** Where a call with so many reviewers stands at this moment. */
export function stateOf(call: CallTimes & { reviewers: number }, now: Date): CallState {
  if (call.resultsPublishedAt) return "results";
  const openness = opennessOf(call, now);
  if (openness !== "closed") return openness;
  return call.reviewers > 0 ? "reviewing" : "closed";
}

/** The last day of a call, as "2026-11-23": it closes at the midnight after it. */
export const lastDayOf = (closesAt: Date | string): string =>
  dayIn(homeZone, new Date(new Date(closesAt).getTime() - 1));

/** How long until a moment, as people say it: whole days of the calendar, and hours once there are none. */
export interface TimeLeft {
  unit: "days" | "hours";
  /** Days between today and the day of the moment; whole hours left. */
  count: number;
}

/** How long until the call closes: days to its last day, and on that day the hours that are left. */
export const timeToClose = (closesAt: Date | string, now: Date): TimeLeft =>
  timeTo(new Date(closesAt), lastDayOf(closesAt), now);

/** How long until the call opens: days to its first day; it opens at midnight. */
export const timeToOpen = (opensAt: Date | string, now: Date): TimeLeft =>
  timeTo(new Date(opensAt), dayIn(homeZone, new Date(opensAt)), now);

function timeTo(moment: Date, day: string, now: Date): TimeLeft {
  const { days } = Temporal.PlainDate.from(dayIn(homeZone, now)).until(day);
  if (days > 0) return { unit: "days", count: days };
  return { unit: "hours", count: Math.max(0, Math.floor((moment.getTime() - now.getTime()) / 3_600_000)) };
}
