import type { Locale } from "@/lib/i18n/locale";
import { type Filters, queryOf } from "@/lib/search/filters";
import { type ListKind, lists } from "@/lib/search/keys";

/** The lists that can be searched and filtered, by their address after the language. */
export type ListPath = "/search" | `/${(typeof lists)[ListKind]}`;

/** Which list it is, and what of it is shown. */
export interface ListPlace {
  locale: Locale;
  path: ListPath;
  filters: Filters;
}

/** The one kind of a list; null where everything is searched. */
export const kindAt = (path: ListPath): ListKind | null =>
  (Object.keys(lists) as ListKind[]).find((kind) => path === `/${lists[kind]}`) ?? null;

/** A list with these filters. */
export const listHref = (locale: Locale, path: ListPath, filters: Partial<Filters> = {}): string =>
  `/${locale}${path}${queryOf(filters)}`;

/** The list of practices with these filters. */
export const practicesHref = (locale: Locale, filters: Partial<Filters> = {}): string =>
  listHref(locale, "/practices", filters);

/** Where sharing what belongs into a list begins. */
export const shareHref = (locale: Locale, path: ListPath): string =>
  path === "/search" ? `/${locale}/share` : `/${locale}${path}/new`;

/** The same list with the same words and order, and no filter. */
export const unfilteredHref = ({ locale, path, filters: { q, sort } }: ListPlace): string =>
  listHref(locale, path, { q, sort });
