import { Temporal } from "temporal-polyfill";
import type { EventContent } from "./input";

/** How often an event can be repeated. */
export const rhythms = ["week", "two_weeks", "month"] as const;
export type Rhythm = (typeof rhythms)[number];

/** Events of a series, the one that is repeated included. */
export const fewestTimes = 2;
export const mostTimes = 12;

export interface Repetition {
  rhythm: Rhythm;
  /** How many events there are to be, the first included. */
  times: number;
}

/** Counted from the first one: 31 January, 28 February, 31 March. */
const steps: Record<Rhythm, (number: number) => Parameters<Temporal.PlainDate["add"]>[0]> = {
  week: (number) => ({ weeks: number }),
  two_weeks: (number) => ({ weeks: 2 * number }),
  month: (number) => ({ months: number }),
};

type Days = Pick<EventContent, "startDate" | "endDate" | "registersUntil">;

/**
 * The days of every event of a series but the first. Days of the calendar: the clock shows the same time whatever is
 * done to it in between. What falls on a day that a month does not have is on its last one.
 */
export function datesOf(first: Days, { rhythm, times }: Repetition) {
  const start = Temporal.PlainDate.from(first.startDate ?? "");
  return Array.from({ length: times - 1 }, (_, index) => {
    const begins = start.add(steps[rhythm](index + 1));
    const shifted = (day: string | undefined) =>
      day && begins.add(start.until(Temporal.PlainDate.from(day), { largestUnit: "days" })).toString();
    return {
      startDate: begins.toString(),
      ...(first.endDate && { endDate: shifted(first.endDate) }),
      ...(first.registersUntil && { registersUntil: shifted(first.registersUntil) }),
    };
  });
}
