import type { Locale } from "@/lib/i18n/locale";
import { pageSize } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import type { Hit } from "@/lib/search/page";
import { filtersOf } from "./saved-search";

/** What a saved search finds that its owner does not know of, the newest first. */
export interface News {
  /** One page of a list at most. */
  items: Hit[];
  /** There may be more than these. */
  more: boolean;
}

/**
 * What a query finds that was published after `since` and not after `until`. It must have all the words: what a list
 * shows for want of anything better is no news.
 */
export async function newsOf(
  query: string,
  { locale, since, until }: { locale: Locale; since: Date; until: Date },
): Promise<News> {
  const { items, partial } = await search(locale, { ...filtersOf(query), sort: "newest", page: 1 });
  if (partial) return { items: [], more: false };
  const isNew = ({ publishedAt }: Hit) => new Date(publishedAt) > since;
  const oldest = items.at(-1);
  return {
    items: items.filter((item) => isNew(item) && new Date(item.publishedAt) <= until),
    more: items.length === pageSize && oldest !== undefined && isNew(oldest),
  };
}
