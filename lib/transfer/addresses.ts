import type { Locale } from "@/lib/i18n/locale";

/** The transfer-fit check; `query` begins with "?" or is empty. */
export const fitAddress = (locale: Locale, query = ""): string => `/${locale}/transfer-fit${query}`;

/** The adaptation plan of a check, as a file. */
export const planAddress = (locale: Locale, query: string): string => `${fitAddress(locale)}/plan${query}`;

/** The checks that a member keeps. */
export const fitsAddress = (locale: Locale): string => `/${locale}/account/fits`;

/** Where a check is named before it is kept. */
export const keepAddress = (locale: Locale, query: string): string => `${fitsAddress(locale)}/new${query}`;
