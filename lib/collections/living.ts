import type { Locale } from "@/lib/i18n/locale";
import { pageSize } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { filtersOf } from "@/lib/searches/saved-search";
import { listAt } from "./links";

/** The most practices that a saved search gives a version. */
export const mostLiving = 100;

/** What a saved search found. */
export interface Living {
  /** A page of the portal without its language, with its filters. */
  address: string;
  /** How many it found; it may be more than are taken. */
  found: number;
  /** The first of them, at most `mostLiving`, in its order. */
  ids: string[];
}

/** How many practices the list or search at an address finds now; null where the address is no such list. */
export async function foundNow(address: string, locale: Locale): Promise<number | null> {
  const list = listAt(address);
  if (!list) return null;
  const { total, partial } = await search(locale, { ...filtersOf(list.query), page: 1 }, "practice");
  return partial ? 0 : total;
}

/**
 * The practices that the list or search at an address finds now; null where the address is no such list. What has only
 * some of the words of the search is left out.
 */
export async function livingAt(address: string | undefined, locale: Locale): Promise<Living | null> {
  const list = address ? listAt(address) : null;
  if (!list) return null;
  const filters = { ...filtersOf(list.query), page: 1 };
  const at = `${list.path}${list.query}`;
  const first = await search(locale, filters, "practice");
  if (first.partial) return { address: at, found: 0, ids: [] };
  const ids = first.items.map(({ id }) => id);
  for (let page = 2; page <= Math.min(first.pages, Math.ceil(mostLiving / pageSize)); page += 1) {
    const { items } = await search(locale, { ...filters, page }, "practice");
    ids.push(...items.map(({ id }) => id));
  }
  return { address: at, found: first.total, ids: [...new Set(ids)].slice(0, mostLiving) };
}
