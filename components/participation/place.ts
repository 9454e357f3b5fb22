import type { Locale } from "@/lib/i18n/locale";

/** The page on which something is read. */
export interface SaidPlace {
  entryId: string;
  slug: string;
  locale: Locale;
}
