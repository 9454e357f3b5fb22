import { dateOf, daysFromTo } from "@/lib/i18n/calendar-format";
import type { Locale } from "@/lib/i18n/locale";
import type { EventFacts } from "./facts";
import { homeZone } from "./times";

type Times = Pick<EventFacts, "startDate" | "endDate" | "startTime" | "endTime" | "timeZone">;

/**
 * When an event takes place, by the clocks of its own time zone, which is named unless it is the portal's:
 * 26 ноември 2026 г., 18:00–19:30 · 17–19 November 2026 · 26 November 2026, 18:00 – 27 November 2026, 12:00 (Asia/Tokyo)
 */
export function whenOf(times: Times, locale: Locale): string {
  const { startDate, endDate, startTime, endTime } = times;
  const hours = hoursOf(times);
  if (hours) return `${dateOf(startDate, locale)}, ${hours}`;
  const days = daysFromTo(startDate, endDate, locale);
  if (startTime === null) return days;
  if (endTime === null) return `${days}, ${startTime}${zoneOf(times)}`;
  return `${dateOf(startDate, locale)}, ${startTime} – ${dateOf(endDate, locale)}, ${endTime}${zoneOf(times)}`;
}

/** 18:00–19:30, or 18:00 when nothing is said of its end; null when it is all-day or takes several days. */
export function hoursOf(times: Times): string | null {
  const { startDate, endDate, startTime, endTime } = times;
  if (startTime === null || startDate !== endDate) return null;
  return `${startTime}${endTime ? `–${endTime}` : ""}${zoneOf(times)}`;
}

const zoneOf = ({ timeZone }: Times): string => (timeZone === homeZone ? "" : ` (${timeZone})`);
