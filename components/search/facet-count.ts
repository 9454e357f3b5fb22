import { numberOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

/** How the counts of a page's facets are to be told. */
export interface CountStyle {
  locale: Locale;
  /** Not all hits were counted: each count is at least so many. */
  atLeast: boolean;
}

/** "430", or "430+" where more may be found; undefined where nobody has counted. */
export function countText(count: number, { locale, atLeast }: CountStyle): string | undefined {
  if (!atLeast) return numberOf(count, locale);
  return count > 0 ? `${numberOf(count, locale)}+` : undefined;
}
