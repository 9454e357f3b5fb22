import type { Locale } from "@/lib/i18n/locale";
import { type EntryKind, kindOf } from "./kinds";

/** The list of a person's own entries. */
export const submissionsAddress = (locale: Locale): string => `/${locale}/account/submissions`;

/** A step of an entry's form, its review, or its preview. */
export const stepAddress = (locale: Locale, entryId: string, step: string): string =>
  `${submissionsAddress(locale)}/${entryId}/${step}`;

/** The step that a form of this kind begins with. */
export const firstStep = (kind: EntryKind): string => Object.keys(kindOf(kind).steps)[0] ?? "review";
