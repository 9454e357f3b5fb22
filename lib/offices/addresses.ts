import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";

/** The home of one's own office. */
export const officeAddress = (locale: Locale): string => `/${locale}/office`;

/** Where a published entry is read with the office's notes beside it. */
export const readAddress = (locale: Locale, { kind, slug }: { kind: EntryKind; slug: string }): string =>
  `${officeAddress(locale)}/read/${kindOf(kind).path}/${slug}`;

/** A note in the page that shows it. */
export const noteAnchor = (id: string): string => `note-${id}`;

/** Where one's own note is changed. */
export const noteAddress = (locale: Locale, id: string): string => `${officeAddress(locale)}/notes/${id}`;

/** Where a note about a white spot of the coverage is written; `cell` is its query string. */
export const cellNoteAddress = (locale: Locale, cell: URLSearchParams | Record<string, string>): string =>
  `${officeAddress(locale)}/notes/new?${new URLSearchParams(cell)}`;

/** A reading list. */
export const listAddress = (locale: Locale, id: string): string => `${officeAddress(locale)}/lists/${id}`;

/** One item of a reading list. */
export const itemAddress = (locale: Locale, listId: string, entryId: string): string =>
  `${listAddress(locale, listId)}/${entryId}`;

/** Where a share link of a list or of a version is made. */
export const newShareAddress = (locale: Locale, of: { list: string } | { version: string }): string =>
  `${officeAddress(locale)}/share?${new URLSearchParams(of)}`;

/** The secret address that colleagues without an account are given. */
export const sharedAddress = (locale: Locale, token: string): string => `/${locale}/shared/${token}`;

/** The administrators' list of offices; under it are the offices, by their ids, and "new". */
export const officesAddress = (locale: Locale): string => `/${locale}/admin/offices`;
