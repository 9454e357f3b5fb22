import { cached, pageTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { lifeOf } from "@/lib/ideas/life-queries";
import { ideaBySlug } from "@/lib/ideas/queries";
import { lineageOf } from "@/lib/lineage/queries";
import { participationOf } from "@/lib/participation/queries";
import { entryAt } from "../../entry-at";

/** What the page of an idea shows at an address. */
export const ideaAt = entryAt("idea", ideaBySlug);

/** What people, the team and other entries have made of a published idea; null when it has just been hidden. */
export const aroundIdea = (id: string, slug: string, locale: Locale) =>
  cached(["around", locale, id], [pageTag("idea", slug)], async () => {
    const [participation, life, lineage] = await Promise.all([
      participationOf(id, locale),
      lifeOf(id),
      lineageOf(id),
    ]);
    return life && { participation, life, lineage };
  });
