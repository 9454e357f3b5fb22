import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/practices/filters";
import { facetCounts, listPractices } from "@/lib/practices/queries";

/** One page of the list with the counts of its filters. */
export async function listData(locale: Locale, filters: Filters) {
  const [list, counts] = await Promise.all([listPractices(locale, filters), facetCounts(filters)]);
  return { list, counts };
}
