import { Temporal } from "temporal-polyfill";

/** When an event takes place, as its form has it: days and times of its own time zone. */
export interface LocalTimes {
  startDate: string;
  startTime?: string | undefined;
  endDate?: string | undefined;
  endTime?: string | undefined;
  allDay: boolean;
  timeZone: string;
}

/** The same as moments: `endsAt` is the first one after it. */
export interface Moments {
  startsAt: Date;
  endsAt: Date;
  /** The days in the event's own zone, both included, as "2026-11-23". */
  startDate: string;
  endDate: string;
}

/** The zone that a form begins with, and whose day it is in lists. */
export const homeZone = "Europe/Sofia";

/** An event without an end is taken to last so long. */
const usualHours = 2;

/** When an event takes place. What was checked by `timeProblems` has an answer; RangeError otherwise. */
export function momentsOf(times: LocalTimes): Moments {
  const { startDate, allDay, timeZone } = times;
  const endDate = times.endDate ?? startDate;
  if (allDay) {
    const first = Temporal.PlainDate.from(startDate).toZonedDateTime(timeZone);
    return {
      startsAt: instant(first),
      endsAt: instant(midnightAfter(endDate, timeZone)),
      startDate,
      endDate,
    };
  }
  const start = zoned(startDate, times.startTime ?? "00:00", timeZone);
  if (times.endTime) {
    const end = zoned(endDate, times.endTime, timeZone);
    // What ends at midnight does not take the next day.
    const lastDay = end.subtract({ seconds: 1 }).toPlainDate().toString();
    return { startsAt: instant(start), endsAt: instant(end), startDate, endDate: lastDay };
  }
  // Without a time of its end it takes the rest of its last day, or the usual hours when it has one day.
  const end = endDate > startDate ? midnightAfter(endDate, timeZone) : start.add({ hours: usualHours });
  return { startsAt: instant(start), endsAt: instant(end), startDate, endDate };
}

/** Whether the clocks of a zone ever show this time on this day: on the night when they go forward an hour is missing. */
export function exists(date: string, time: string, timeZone: string): boolean {
  // An hour that comes twice exists: the first of the two is meant, as calendars have it.
  return zoned(date, time, timeZone).toPlainTime().toString({ smallestUnit: "minute" }) === time;
}

/** The day that it is in a time zone, as "2026-11-23". */
export const dayIn = (timeZone: string, now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

const zoned = (date: string, time: string, timeZone: string) =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone, { disambiguation: "compatible" });

const midnightAfter = (date: string, timeZone: string) =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone);

const instant = (moment: Temporal.ZonedDateTime): Date => new Date(moment.epochMilliseconds);
