import { holidaysOf, isWeekend } from "./holidays";

// Swedish writes dates as ISO 8601 does.
const sofia = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Sofia" });

function isWorkingDay(date: Date): boolean {
  const day = sofia.format(date);
  return !isWeekend(day) && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The same time of day, so many working days later (weekends and public holidays by the Bulgarian Labour Code, Art. 154, left out). */
export function addWorkingDays(start: Date, days: number): Date {
  const date = new Date(start);
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

/** How many whole working days lie between two moments; 0 when the second is not later. */
export function workingDaysBetween(start: Date, end: Date): number {
  let days = 0;
  for (let at = addWorkingDays(start, 1); at <= end; at = addWorkingDays(at, 1)) days += 1;
  return days;
}
