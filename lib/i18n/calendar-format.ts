import { capitalised, dayOf } from "./format";
import type { Locale } from "./locale";

// Days of the calendar ("2026-11-23") in words. They belong to no time zone: their midnight UTC stands for them.

const tags: Record<Locale, string> = { bg: "bg-BG", en: "en-GB" };

const say = (date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: "UTC" })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(" г.", "\u00a0г.");

/** 23 ноември 2026 г. · 23 November 2026 */
export const dateOf = (date: string, locale: Locale): string => dayOf(`${date}T00:00:00Z`, locale);

/** 23 ноември · 23 November */
export const dayAndMonth = (date: string, locale: Locale): string =>
  say(date, locale, { day: "numeric", month: "long" });

/** 23 */
export const dayNumber = (date: string): number => Number(date.slice(8));

/** понеделник · Monday */
export const weekdayOf = (date: string, locale: Locale): string => say(date, locale, { weekday: "long" });

/** The month of a day without its year: ноември · November */
export const monthName = (date: string, locale: Locale): string => say(date, locale, { month: "long" });

/** "2026-11" in two words: Ноември and 2026 г. · November and 2026 */
export function monthWords(month: string, locale: Locale): { month: string; year: string } {
  const date = `${month}-01`;
  return { month: capitalised(monthName(date, locale)), year: say(date, locale, { year: "numeric" }) };
}

/** понеделник and пн · Monday and Mon, for the seven days of a week, Monday first. */
export const weekdays = (locale: Locale): { long: string; short: string }[] =>
  // The week of 1 January 2024, a Monday.
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    long: weekdayOf(`2024-01-0${day}`, locale),
    short: say(`2024-01-0${day}`, locale, { weekday: "short" }),
  }));

/** 17–19 ноември 2026 г. · 30 November – 2 December 2026; one day is that day. */
export function daysFromTo(first: string, last: string, locale: Locale): string {
  if (first === last) return dateOf(first, locale);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${dayNumber(first)}–${dateOf(last, locale)}`;
  const start = first.slice(0, 4) === last.slice(0, 4) ? dayAndMonth(first, locale) : dateOf(first, locale);
  return `${start} – ${dateOf(last, locale)}`;
}

/** A time zone in words, as its clocks go at a moment: "Източно време (Северна Америка), UTC-05:00". */
export function zoneName(timeZone: string, at: Date | string, locale: Locale): string {
  const name = (timeZoneName: "longGeneric" | "longOffset") =>
    new Intl.DateTimeFormat(timeZoneName === "longOffset" ? "en-GB" : tags[locale], {
      timeZone,
      timeZoneName,
    })
      .formatToParts(new Date(at))
      .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  return `${capitalised(name("longGeneric"))}, ${name("longOffset").replace("GMT", "UTC")}`;
}
