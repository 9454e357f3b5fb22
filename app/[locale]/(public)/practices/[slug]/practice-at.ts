import { checksOf } from "@/lib/claims/queries";
import { collectionsWith } from "@/lib/collections/queries";
import { cached, listTag, pageTag } from "@/lib/entries/cache";
import { entryBySlug } from "@/lib/entries/public-queries";
import type { Locale } from "@/lib/i18n/locale";
import { lineageOf } from "@/lib/lineage/queries";
import { participationOf } from "@/lib/participation/queries";
import { entryAt } from "../../entry-at";

/** What the page of a practice shows at an address. */
export const practiceAt = entryAt("practice", (slug) => entryBySlug("practice", slug));

/** Where a published practice came from and where it went (null when it has just been hidden), how many follow it, and who checked its results. */
export const aroundPractice = (id: string, slug: string, locale: Locale) =>
  cached(["around", locale, id], [pageTag("practice", slug)], async () => {
    const [lineage, { followers }, { [id]: checks = {} }] = await Promise.all([
      lineageOf(id),
      participationOf(id, locale),
      checksOf([id]),
    ]);
    return { lineage, followers, checks };
  });

/** The collections whose newest version has a practice in it. */
export const collectionsAround = (id: string, slug: string, locale: Locale) =>
  cached(["collections-with", locale, id], [pageTag("practice", slug), listTag("collection")], () =>
    collectionsWith(id, locale),
  );
