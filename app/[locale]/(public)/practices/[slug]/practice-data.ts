import { cache } from "react";
import { cached, listTag, pageTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { currentSlugOf, practiceBySlug } from "@/lib/practices/queries";
import { similarTo } from "@/lib/search/similar";

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

/** How many similar practices a page shows. */
const most = 3;

/** What other organisations do that is like it. */
export const similarPractices = (id: string, locale: Locale) =>
  cached(["similar", locale, id], [listTag("practice")], () => similarTo(id, locale, most));
