import type { Locale } from "@/lib/i18n/locale";
import { countFilters, type Filters, filtersFrom, queryOf } from "@/lib/search/filters";
import { listKeys } from "@/lib/search/keys";

/** The filters of a query string. */
export function filtersOf(query: string): Filters {
  const params = new URLSearchParams(query);
  return filtersFrom(Object.fromEntries(listKeys.map((key) => [key, params.getAll(key)])));
}

/** What is kept of filters: the same search always gives the same query, whichever page of it was open. */
export const keptQuery = (filters: Filters): string => queryOf({ ...filters, page: 1 });

/** Whether there is nothing to look for: everything, in some order. */
export const asksNothing = (filters: Filters): boolean => filters.q === "" && countFilters(filters) === 0;

/** The page of one's saved searches. */
export const searchesAddress = (locale: Locale): string => `/${locale}/account/searches`;

/** The results of a saved query. */
export const resultsAddress = (locale: Locale, query: string): string => `/${locale}/search${query}`;

/** The same, the newest first. */
export const newestAddress = (locale: Locale, query: string): string =>
  resultsAddress(locale, queryOf({ ...filtersOf(query), sort: "newest", page: 1 }));
