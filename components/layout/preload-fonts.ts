import { preload } from "react-dom";
import type { Locale } from "@/lib/i18n/locale";

const FAMILIES = ["sofia-sans", "sofia-sans-condensed", "sofia-sans-extra-condensed"];
const SUBSETS: Record<Locale, string> = { bg: "cyrillic", en: "latin" };

/** The three upright files that every page of a language needs; the rest come when a page has their letters. */
export function preloadFonts(locale: Locale): void {
  for (const family of FAMILIES) {
    preload(`/fonts/${family}-${SUBSETS[locale]}-wght-normal.woff2`, {
      as: "font",
      type: "font/woff2",
      crossOrigin: "anonymous",
    });
  }
}
