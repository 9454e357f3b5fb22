import type { Locale } from "@/lib/i18n/locale";

/** The public page of an event. */
export const eventAddress = (locale: Locale, slug: string): string => `/${locale}/events/${slug}`;

/** The form to register for an event. */
export const registerAddress = (locale: Locale, slug: string): string =>
  `${eventAddress(locale, slug)}/register`;

/** The private page of a registration: whoever has this address may see and cancel it. */
export const ticketAddress = (locale: Locale, ticket: string): string => `/${locale}/registrations/${ticket}`;

/** One's own registrations. */
export const myRegistrationsAddress = (locale: Locale): string => `/${locale}/account/registrations`;

/** Who comes to an event, for its organisers. */
export const participantsAddress = (locale: Locale, entryId: string): string =>
  `/${locale}/account/events/${entryId}/participants`;

/** Where organisers check people in. Open it with a full load: its headers alone allow a camera. */
export const checkInAddress = (locale: Locale, entryId: string): string =>
  `/${locale}/account/events/${entryId}/check-in`;

/** Where organisers write to participants. */
export const messagesAddress = (locale: Locale, entryId: string): string =>
  `/${locale}/account/events/${entryId}/messages`;

/** The list of participants as a file. */
export const exportAddress = (locale: Locale, entryId: string, format: "csv" | "xlsx"): string =>
  `/api/events/${entryId}/participants.${format}?locale=${locale}`;
