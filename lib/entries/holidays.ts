/** The public holidays with a fixed date: Labour Code, Art. 154(1). */
const fixed = [
  "01-01",
  "03-03",
  "05-01",
  "05-06",
  "05-24",
  "09-06",
  "09-22",
  "12-24",
  "12-25",
  "12-26",
] as const;

const years = new Map<number, Set<string>>();

/** The public holidays of a year as ISO days, with the working days that make up for those on a weekend. */
export function holidaysOf(year: number): Set<string> {
  const known = years.get(year);
  if (known) return known;
  const easter = orthodoxEaster(year);
  const days = new Set([
    ...fixed.map((day) => `${year}-${day}`),
    ...[-2, -1, 0, 1].map((shift) => addDays(easter, shift)),
  ]);
  // Art. 154(2): for each one on a weekend, Easter apart, the first working day after it is free.
  for (const day of fixed.map((one) => `${year}-${one}`).filter(isWeekend)) {
    let free = day;
    while (isWeekend(free) || days.has(free)) free = addDays(free, 1);
    days.add(free);
  }
  years.set(year, days);
  return days;
}

/** Easter Sunday of the Orthodox Church as an ISO day (Meeus, Astronomical Algorithms, ch. 8; valid 1900–2099). */
export function orthodoxEaster(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const julian = moon + sunday + 114;
  const day = `${year}-${two(Math.floor(julian / 31))}-${two((julian % 31) + 1)}`;
  return addDays(day, 13);
}

/** Whether an ISO day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

function addDays(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

const two = (number: number): string => String(number).padStart(2, "0");
