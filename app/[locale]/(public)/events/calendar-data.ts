import type { CalendarData } from "@/components/events/EventCalendar";
import { cached, listTag } from "@/lib/entries/cache";
import type { EventFilters } from "@/lib/events/filters";
import { bounds, countInMonth, month, upcoming } from "@/lib/events/lists";
import { monthOf, plusMonths } from "@/lib/events/months";
import { dayIn, homeZone } from "@/lib/events/times";
import type { Locale } from "@/lib/i18n/locale";

/** The month that it is in Bulgaria. */
export const monthNow = (now: Date): string => monthOf(dayIn(homeZone, now));

interface Asked {
  asked: string;
  filters: EventFilters;
  page: number;
}

/** All that the page of a month shows. */
export async function calendarData(
  locale: Locale,
  { asked, filters, page }: Asked,
  now: Date,
): Promise<CalendarData> {
  const isPresent = asked === monthNow(now);
  const [events, coming, nextCount, range] = await Promise.all([
    month(locale, asked, filters),
    isPresent ? upcoming(locale, filters, page, now) : null,
    countInMonth(plusMonths(asked, 1), filters),
    bounds(),
  ]);
  return { events, coming, nextCount, bounds: range };
}

/** The days of the first and the last event. */
export const calendarBounds = () => cached(["event-bounds"], [listTag("event")], bounds);
