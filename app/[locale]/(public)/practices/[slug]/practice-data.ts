import { cache } from "react";
import { noFilters } from "@/components/practices/addresses";
import { cached, listTag, pageTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { currentSlugOf, listPractices, practiceBySlug } from "@/lib/practices/queries";

/** An address that slugs can have: nothing else is asked of the database, or kept. */
const isSlug = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

/** The practice at an address; else where it has moved to; else neither. */
export const practiceAt = cache(async (slug: string) => {
  if (!isSlug(slug)) return { practice: null, movedTo: null };
  return cached(["practice", slug], [pageTag("practice", slug)], async () => {
    const practice = await practiceBySlug(slug);
    return { practice, movedTo: practice ? null : await currentSlugOf(slug) };
  });
});

/** How many related practices a page shows. */
const most = 3;

/** The newest practices of the same topics. */
export const relatedTo = ({ slug, topics }: { slug: string; topics: string[] }, locale: Locale) =>
  cached(["related", locale, slug, ...topics], [listTag("practice")], async () => {
    if (topics.length === 0) return [];
    const { items } = await listPractices(locale, { ...noFilters, topic: topics });
    return items.filter((item) => item.slug !== slug).slice(0, most);
  });
