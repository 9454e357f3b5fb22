import type { Locale } from "@/lib/i18n/locale";

/** The public ledger of a practice's claims. */
export const ledgerAddress = (locale: Locale, slug: string): string => `/${locale}/practices/${slug}/claims`;

/** The curators' list of claims to check. */
export const claimsDeskAddress = (locale: Locale): string => `/${locale}/claims`;

/** The curators' page of one practice's claims. */
export const claimDeskAddress = (locale: Locale, entryId: string): string =>
  `${claimsDeskAddress(locale)}/${entryId}`;

/** Where a claim stands on a page of claims. */
export const claimAnchor = (key: string): string => `claim-${key.slice(0, 12)}`;
