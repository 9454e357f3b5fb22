import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";

/** The public page of an entry. */
export const pageAddress = (locale: Locale, { kind, slug }: { kind: EntryKind; slug: string }): string =>
  `/${locale}/${kindOf(kind).path}/${slug}`;

/** Where a person sees and undoes what they did around an idea. */
export const takePartAddress = (locale: Locale, slug: string): string => `/${locale}/ideas/${slug}/take-part`;

/** Where a point is written; without a side its writer chooses one. */
export const newPointAddress = (locale: Locale, slug: string, side?: string): string =>
  `${takePartAddress(locale, slug)}/point${side ? `?side=${side}` : ""}`;

/** Where a reply is written. */
export const replyAddress = (locale: Locale, slug: string, pointId: string): string =>
  `${takePartAddress(locale, slug)}/reply/${pointId}`;

/** Where one changes one's own words. */
export const editAddress = (locale: Locale, slug: string, id: string): string =>
  `${takePartAddress(locale, slug)}/edit/${id}`;

/** Where help is offered. */
export const newOfferAddress = (locale: Locale, slug: string, ask: string): string =>
  `${takePartAddress(locale, slug)}/offer?ask=${encodeURIComponent(ask)}`;

/** Where authors write news. */
export const newUpdateAddress = (locale: Locale, slug: string): string =>
  `${takePartAddress(locale, slug)}/update`;

/** What one follows. */
export const followingAddress = (locale: Locale): string => `/${locale}/account/following`;

/** One's offers of help, given and received. */
export const offersAddress = (locale: Locale): string => `/${locale}/account/offers`;

/** The conversation about an offer. */
export const offerAddress = (locale: Locale, id: string): string => `${offersAddress(locale)}/${id}`;

/** The place of a point or a reply on the page. */
export const saidAnchor = (id: string): string => `said-${id}`;
