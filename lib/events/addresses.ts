import type { Locale } from "@/lib/i18n/locale";

/** The events that one organises, and one's own calendar. */
export const myEventsAddress = (locale: Locale): string => `/${locale}/account/events`;

/** Where organisers cancel, move, copy and repeat an event. */
export const statusAddress = (locale: Locale, entryId: string): string =>
  `${myEventsAddress(locale)}/${entryId}/status`;

/** The secret address of one's own calendar, without the host. */
export const ownFeedAddress = (token: string): string => `/calendar/my/${token}.ics`;
