import { Temporal } from "temporal-polyfill";

/** A month of the calendar, as "2026-11"; null for anything that is none of our times (1990–2099). */
export function monthFrom(text: unknown): string | null {
  if (typeof text !== "string" || !/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null;
  return text >= "1990" && text < "2100" ? text : null;
}

/** The month of a day. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** So many months later, or earlier. */
export const plusMonths = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** The first and the last day of a month. */
export function daysOf(month: string): { first: string; last: string } {
  const whole = Temporal.PlainYearMonth.from(month);
  return {
    first: whole.toPlainDate({ day: 1 }).toString(),
    last: whole.toPlainDate({ day: whole.daysInMonth }).toString(),
  };
}

/** What takes place on days of the calendar, both included. */
export interface Dated {
  startDate: string;
  endDate: string;
}

/** An event of several days on one of them. */
export interface Bar<T> {
  event: T;
  /** How many days of this week it goes on for, this one included; 0 on those after the first. */
  span: number;
}

export interface CalendarDay<T> {
  date: string;
  inMonth: boolean;
  /** Events of several days, each on the same line throughout a week; null is an empty line above another. */
  bars: (Bar<T> | null)[];
  /** Events of this day alone. */
  events: T[];
}

/**
 * The weeks of a month, Monday first, with what takes place on each day. Days of other months stand there empty.
 * `events` are in the order in which they are to be shown.
 */
export function weeksOf<T extends Dated>(month: string, events: readonly T[]): CalendarDay<T>[][] {
  const { first, last } = daysOf(month);
  const monday = Temporal.PlainDate.from(first).subtract({
    days: Temporal.PlainDate.from(first).dayOfWeek - 1,
  });
  const weeks: CalendarDay<T>[][] = [];
  for (let start = monday; start.toString() <= last; start = start.add({ days: 7 })) {
    const dates = Array.from({ length: 7 }, (_, day) => start.add({ days: day }).toString());
    const shown = dates.filter((date) => date >= first && date <= last);
    const lines = linesOf(shown, events);
    weeks.push(
      dates.map((date) => ({
        date,
        inMonth: shown.includes(date),
        bars: shown.includes(date) ? barsOn(date, shown, lines) : [],
        events: shown.includes(date)
          ? events.filter(({ startDate, endDate }) => startDate === date && endDate === date)
          : [],
      })),
    );
  }
  return weeks;
}

/** Events of several days in a week, on lines on which no two meet. */
function linesOf<T extends Dated>(week: readonly string[], events: readonly T[]): T[][] {
  const [from = "", to = ""] = [week[0], week.at(-1)];
  const long = events.filter(
    (event) => event.startDate < event.endDate && event.startDate <= to && event.endDate >= from,
  );
  const lines: T[][] = [];
  for (const event of long) {
    const free = lines.find((line) =>
      line.every((other) => other.endDate < event.startDate || other.startDate > event.endDate),
    );
    if (free) free.push(event);
    else lines.push([event]);
  }
  return lines;
}

function barsOn<T extends Dated>(
  date: string,
  week: readonly string[],
  lines: readonly T[][],
): (Bar<T> | null)[] {
  const bars = lines.map((line) => {
    const event = line.find(({ startDate, endDate }) => startDate <= date && date <= endDate);
    if (!event) return null;
    const days = week.filter((day) => event.startDate <= day && day <= event.endDate);
    return { event, span: days[0] === date ? days.length : 0 };
  });
  // Lines under the last that is taken need no room.
  while (bars.at(-1) === null) bars.pop();
  return bars;
}
