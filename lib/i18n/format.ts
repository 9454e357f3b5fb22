import type { Locale } from "./locale";

/** British English: the day before the month. next-intl's "en" would write it the American way. */
const tags: Record<Locale, string> = { bg: "bg-BG", en: "en-GB" };

const inSofia = (at: Date | string, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: "Europe/Sofia" })
    .format(new Date(at))
    .replace(" г.", "\u00a0г.")
    .replace(" в ", " в\u00a0");

const day = { day: "numeric", month: "long", year: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit" } as const;

/** 23 ноември 2026 г. · 23 November 2026 */
export const dayOf = (at: Date | string, locale: Locale): string => inSofia(at, locale, day);

/** 14:32 */
export const clockOf = (at: Date | string, locale: Locale): string => inSofia(at, locale, clock);

/** 23 ноември 2026 г. в 14:20 · 23 November 2026 at 14:20 */
export const momentOf = (at: Date | string, locale: Locale): string =>
  inSofia(at, locale, { ...day, ...clock });

/** 14 600 · 14,600; four digits stay together, so that a year is never broken. */
export const numberOf = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], { useGrouping: "min2", maximumFractionDigits: 2 }).format(value);

/** 34 % · 34%: the sign after a number; Unicode's data for Bulgarian sets it without a space. */
export const percentSign = (locale: Locale): string => (locale === "bg" ? "\u00a0%" : "%");

/** 14 600 € · €14,600 */
export const moneyOf = (euro: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: Number.isInteger(euro) ? 0 : 2,
  }).format(euro);

/** 1,2 MB · 1.2 MB */
export function sizeOf(bytes: number, locale: Locale): string {
  const mega = bytes >= 1_000_000;
  return new Intl.NumberFormat(tags[locale], {
    style: "unit",
    unit: mega ? "megabyte" : "kilobyte",
    maximumFractionDigits: mega ? 1 : 0,
  }).format(bytes / (mega ? 1_000_000 : 1000));
}

/** Видин, Враца и Ловеч · Vidin, Vratsa and Lovech */
export const listOf = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(tags[locale], { type: "conjunction" }).format(words);

/** Words in the order of the language's alphabet. */
export const byWord =
  (locale: Locale) =>
  (a: { label: string }, b: { label: string }): number =>
    a.label.localeCompare(b.label, tags[locale]);

/** Where a link leads, for people: "example.org". */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;

/** With a capital first letter, where a word of a list stands alone. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** With a small first letter, where such a word stands inside a sentence. */
export const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
