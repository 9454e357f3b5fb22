import type { Locale } from "@/lib/i18n/locale";

/** The page of a collection, which shows its newest version. */
export const collectionAddress = (locale: Locale, slug: string): string => `/${locale}/collections/${slug}`;

/** The lasting page of one version. */
export const versionAddress = (locale: Locale, slug: string, number: number): string =>
  `${collectionAddress(locale, slug)}/v/${number}`;

/** Where what the portal has is searched and put into a draft of a collection. For its authors. */
export const addAddress = (locale: Locale, entryId: string): string =>
  `/${locale}/collections/${entryId}/add`;
