import type { Locale } from "@/lib/i18n/locale";
import { otherLocale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";

/** An office by its name; what is its own is seen by its members alone. */
export interface Office {
  id: string;
  nameBg: string;
  nameEn: string;
}

/** The name in the reader's language, else the other one. */
export function officeName({ nameBg, nameEn }: Omit<Office, "id">, locale: Locale): InLanguage {
  const names: Record<Locale, string> = { bg: nameBg, en: nameEn };
  const lang = names[locale] ? locale : otherLocale(locale);
  return { text: names[lang], lang };
}

/** Why something in an office could not be done: the keys under `office.refusals`. The list is closed. */
export const officeRefusals = [
  "no_office",
  "gone",
  "not_yours",
  "not_found",
  "already",
  "too_many",
  "too_often",
] as const;
export type OfficeRefusal = (typeof officeRefusals)[number];

export interface Refused {
  ok: false;
  reason: OfficeRefusal;
}

/** What a command of an office gives. */
export type Outcome<T = object> = ({ ok: true } & T) | Refused;

export const refused = (reason: OfficeRefusal): Refused => ({ ok: false, reason });
