import { Temporal } from "temporal-polyfill";
import { homeZone } from "@/lib/events/times";
import { whenOf as localWhen } from "@/lib/events/when";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { HostedEvent } from "./event";

type Times = Pick<
  HostedEvent,
  "startsAt" | "endsAt" | "startDate" | "endDate" | "allDay" | "saysEnd" | "timeZone"
>;

/** When an event takes place, by the clocks of its own time zone. */
export function whenOf(event: Times, locale: Locale): string {
  const { allDay, saysEnd, timeZone } = event;
  const times = {
    timeZone,
    startDate: event.startDate.toISOString().slice(0, 10),
    endDate: event.endDate.toISOString().slice(0, 10),
    startTime: allDay ? null : clockIn(event.startsAt, timeZone),
    endTime: allDay || !saysEnd ? null : clockIn(event.endsAt, timeZone),
  };
  return localWhen(times, locale);
}

/** A moment in a time zone: 26 ноември 2026 г., 18:00 · 26 November 2026, 18:00 (Asia/Tokyo). */
export function momentIn(at: Date, timeZone: string, locale: Locale): string {
  // A day is the same in Sofia at its midnight UTC.
  const day = new Date(zoned(at, timeZone).toPlainDate().toString());
  return `${dayOf(day, locale)}, ${clockIn(at, timeZone)}${zoneIn(timeZone)}`;
}

/** Up to when something is possible: the day before, where that is its midnight, else the moment. */
export function untilIn(at: Date, timeZone: string, locale: Locale): string {
  const moment = zoned(at, timeZone);
  if (!moment.equals(moment.startOfDay())) return momentIn(at, timeZone, locale);
  return dayOf(new Date(moment.toPlainDate().subtract({ days: 1 }).toString()), locale);
}

/** The time of a moment in a time zone: 18:00. */
export const clockIn = (at: Date, timeZone: string): string =>
  zoned(at, timeZone).toPlainTime().toString({ smallestUnit: "minute" });

const zoned = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

const zoneIn = (timeZone: string): string => (timeZone === homeZone ? "" : ` (${timeZone})`);
