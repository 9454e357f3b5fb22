import type { Locale } from "@/lib/i18n/locale";

/** The team's list of ideas. */
export const ideasDeskAddress = (locale: Locale): string => `/${locale}/moderation/ideas`;

/** The team's page of one idea. */
export const ideaDeskAddress = (locale: Locale, entryId: string): string =>
  `${ideasDeskAddress(locale)}/${entryId}`;

/** Where one idea is merged into another. */
export const mergeAddress = (locale: Locale, entryId: string): string =>
  `${ideaDeskAddress(locale, entryId)}/merge`;

/** The public page of an idea. */
export const ideaAddress = (locale: Locale, slug: string): string => `/${locale}/ideas/${slug}`;
