import type { Locale } from "@/lib/i18n/locale";
import { type Filters, queryOf } from "@/lib/search/filters";

/** The lists that can be searched and filtered, by their address after the language. */
export type ListPath = "/search" | "/practices";

/** Which list it is, and what of it is shown. */
export interface ListPlace {
  locale: Locale;
  path: ListPath;
  filters: Filters;
}

/** A list with these filters. */
export const listHref = (locale: Locale, path: ListPath, filters: Partial<Filters> = {}): string =>
  `/${locale}${path}${queryOf(filters)}`;

/** The list of practices with these filters. */
export const practicesHref = (locale: Locale, filters: Partial<Filters> = {}): string =>
  listHref(locale, "/practices", filters);

/** The same list with the same words and order, and no filter. */
export const unfilteredHref = ({ locale, path, filters: { q, sort } }: ListPlace): string =>
  listHref(locale, path, { q, sort });
