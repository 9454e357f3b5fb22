import { cache } from "react";
import { cached, listTag, pageTag } from "@/lib/entries/cache";
import type { EntryKind } from "@/lib/entries/kinds";
import { currentSlugOf } from "@/lib/entries/public-queries";
import type { Locale } from "@/lib/i18n/locale";
import { similarTo } from "@/lib/search/similar";

/** An address that slugs can have: nothing else is asked of the database, or kept. */
const isSlug = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

/** Asks what a kind's page shows at an address: `entry`; else where it has moved to; else neither. */
export const entryAt = <T>(kind: EntryKind, read: (slug: string) => Promise<T | null>) =>
  cache(async (slug: string): Promise<{ entry: T | null; movedTo: string | null }> => {
    if (!isSlug(slug)) return { entry: null, movedTo: null };
    return cached([kind, slug], [pageTag(kind, slug)], async () => {
      const entry = await read(slug);
      return { entry, movedTo: entry ? null : await currentSlugOf(kind, slug) };
    });
  });

/** How many similar entries a page shows. */
const most = 3;

/** Practices and ideas of others that are like an entry. */
export const similarEntries = (id: string, locale: Locale) =>
  cached(["similar", locale, id], [listTag("practice"), listTag("idea")], () => similarTo(id, locale, most));
