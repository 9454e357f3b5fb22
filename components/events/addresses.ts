import { type EventFilters, queryOf } from "@/lib/events/filters";
import type { Locale } from "@/lib/i18n/locale";

/** What of the calendar is shown. */
export interface CalendarPlace {
  locale: Locale;
  /** As "2026-11". */
  month: string;
  /** The month that it is now: its address names none. */
  thisMonth: string;
  filters: EventFilters;
  /** Of the agenda, from 1. */
  page: number;
}

/** The calendar of a month, of the present one unless given, with these filters. */
export const calendarHref = (
  { locale, thisMonth }: Pick<CalendarPlace, "locale" | "thisMonth">,
  { month, ...rest }: Partial<EventFilters> & { month?: string; page?: number } = {},
): string => `/${locale}/events${queryOf({ ...rest, ...(month && month !== thisMonth && { month }) })}`;

/** The page of an event. */
export const eventHref = (locale: Locale, slug: string): string => `/${locale}/events/${slug}`;

/** One event as a file for a calendar program. */
export const eventFileHref = (locale: Locale, slug: string): string =>
  `/calendar/${slug}.ics${locale === "bg" ? "" : `?lang=${locale}`}`;

/** Where an event stands in the agenda beside the calendar. */
export const agendaId = (eventId: string): string => `e-${eventId}`;
