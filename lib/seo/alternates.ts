import { defaultLocale, type Locale, locales } from "@/lib/i18n/locale";
import { absolute } from "./site";

/**
 * The one address of a page and its other languages. `path` comes after the language ("" is the home page);
 * `written` are the languages that it has a text of its own in: a page that only repeats the other language's text
 * names that one as its original.
 */
export function alternates(locale: Locale, path: string, written: readonly Locale[] = locales) {
  const inLanguage = (language: Locale) => absolute(`/${language}${path}`);
  const original = written.includes(defaultLocale) ? defaultLocale : (written[0] ?? defaultLocale);
  return {
    canonical: inLanguage(written.includes(locale) ? locale : original),
    languages: {
      ...Object.fromEntries(written.map((language) => [language, inLanguage(language)])),
      "x-default": inLanguage(original),
    },
  };
}
