import type { Locale } from "@/lib/i18n/locale";

const lettersOf = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** The language in which somebody wrote, by its letters; that of the page when there is none of either. */
export function languageOf(text: string, page: Locale): Locale {
  const cyrillic = lettersOf(text, /\p{Script=Cyrillic}/gu);
  const latin = lettersOf(text, /\p{Script=Latin}/gu);
  if (cyrillic === latin) return page;
  return cyrillic > latin ? "bg" : "en";
}
