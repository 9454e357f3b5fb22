import { cached, pageTag } from "@/lib/entries/cache";
import { entryBySlug } from "@/lib/entries/public-queries";
import type { Locale } from "@/lib/i18n/locale";
import { lineageOf } from "@/lib/lineage/queries";
import { participationOf } from "@/lib/participation/queries";
import { entryAt } from "../../entry-at";

/** What the page of a practice shows at an address. */
export const practiceAt = entryAt("practice", (slug) => entryBySlug("practice", slug));

/** Where a published practice came from and where it went (null when it has just been hidden), and how many follow it. */
export const aroundPractice = (id: string, slug: string, locale: Locale) =>
  cached(["around", locale, id], [pageTag("practice", slug)], async () => {
    const [lineage, { followers }] = await Promise.all([lineageOf(id), participationOf(id, locale)]);
    return { lineage, followers };
  });
