import type { Locale } from "@/lib/i18n/locale";

/** The same page in another language: the first segment of the path is the language. */
export const swapLocale = (pathname: string, locale: Locale): string =>
  `/${[locale, ...pathname.split("/").slice(2)].join("/")}`;
