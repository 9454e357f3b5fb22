import type { Locale } from "./locale";
import { otherLocale } from "./locale";

/**
 * A text in one or both languages. `translated` names the language whose text is an
 * editorial translation of the other; without it both were written by the author.
 */
export interface Localized {
  bg?: string;
  en?: string;
  translated?: Locale;
}

/** A text together with the language it is really in, which may not be the reader's. */
export interface InLanguage {
  text: string;
  lang: Locale;
}

const filled = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** The reader's language if it has a text, else the other one, marked; null when there is neither. */
export function pick(value: Localized | undefined | null, locale: Locale): InLanguage | null {
  const own = value?.[locale];
  if (filled(own)) return { text: own, lang: locale };
  const lang = otherLocale(locale);
  const other = value?.[lang];
  return filled(other) ? { text: other, lang } : null;
}

/** Whether there is a text in this language. */
export const has = (value: Localized | undefined | null, locale: Locale): boolean => filled(value?.[locale]);

/** Whether both languages are empty. */
export const isEmpty = (value: Localized | undefined | null): boolean =>
  !filled(value?.bg) && !filled(value?.en);
