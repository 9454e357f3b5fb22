import type { Locale } from "@/lib/i18n/locale";
import { type Filters, filtersFrom, queryOf } from "@/lib/practices/filters";
import type { Facet } from "@/lib/practices/list-keys";

/** No filter, first page. */
export const noFilters: Filters = filtersFrom({});

/** The list of practices with these filters. */
export const listHref = (locale: Locale, filters: Partial<Filters> = {}): string =>
  `/${locale}/practices${queryOf(filters)}`;

/** The filters with one value more, or without it when it is among them; from the first page. */
export const toggled = (filters: Filters, facet: Facet, id: string): Filters => ({
  ...filters,
  page: 1,
  [facet]: filters[facet].includes(id)
    ? filters[facet].filter((chosen) => chosen !== id)
    : [...filters[facet], id],
});
