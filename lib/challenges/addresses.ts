import type { Locale } from "@/lib/i18n/locale";

/** The public page of a call for ideas. */
export const callAddress = (locale: Locale, slug: string): string => `/${locale}/challenges/${slug}`;

/** Where an author enters an idea into a call. */
export const enterAddress = (locale: Locale, slug: string): string => `${callAddress(locale, slug)}/enter`;

/** Where a reviewer scores the ideas of a call. */
export const reviewAddress = (locale: Locale, slug: string): string => `${callAddress(locale, slug)}/review`;

/** The form of a reviewer for one idea. */
export const scoreAddress = (locale: Locale, slug: string, ideaId: string): string =>
  `${reviewAddress(locale, slug)}/${ideaId}`;

/** The curators' list of calls. */
export const callsDeskAddress = (locale: Locale): string => `/${locale}/challenges-desk`;

/** The curators' page of one call. */
export const callDeskAddress = (locale: Locale, entryId: string): string =>
  `${callsDeskAddress(locale)}/${entryId}`;
