import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import type { Viewer } from "@/lib/members/member";
import { supportCounts } from "@/lib/participation/queries";
import { similarToTexts, textsOf } from "@/lib/search/similar-texts";
import { slugIn } from "./desk-filters";
import { canSteer } from "./phases";
import { byLanguage } from "./titles";

/** As many as are offered at once. */
const most = 12;

const select = {
  entryId: true,
  slug: true,
  publishedAt: true,
  texts: { select: { language: true, title: true } },
} as const;

/** An idea that another one can be merged into. */
export interface MergeTarget {
  id: string;
  slug: string;
  title: Localized;
  publishedAt: Date;
  supporters: number;
}

/**
 * Published ideas that an idea can be merged into: those with these words in their title or with this address; without
 * words those that are like it. For the team.
 */
export async function mergeTargets(
  viewer: Viewer,
  { entryId, search, locale }: { entryId: string; search: string; locale: Locale },
): Promise<MergeTarget[]> {
  if (!canSteer(viewer)) return [];
  const ids = search ? null : await alike(entryId, locale);
  const rows = await db().publication.findMany({
    where: {
      kind: "idea",
      status: "published",
      entryId: { not: entryId },
      AND: ids ? { entryId: { in: ids } } : named(search),
    },
    select,
    orderBy: [{ publishedAt: "desc" }, { entryId: "asc" }],
    take: most,
  });
  const supports = await supportCounts(rows.map(({ entryId: id }) => id));
  const targets = rows.map(({ entryId: id, texts, ...row }) => ({
    ...row,
    id,
    title: byLanguage(texts),
    supporters: supports[id] ?? 0,
  }));
  return ids ? targets.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : targets;
}

const named = (search: string) => ({
  OR: [
    { slug: slugIn(search) },
    { texts: { some: { title: { contains: search, mode: "insensitive" as const } } } },
  ],
});

/** Ids of ideas that say much the same, the most similar first. */
async function alike(entryId: string, locale: Locale): Promise<string[]> {
  const publication = await db().publication.findUnique({ where: { entryId }, select: { content: true } });
  if (!publication) return [];
  const texts = textsOf("idea", publication.content as Record<string, unknown>);
  const found = await similarToTexts(texts, { kinds: ["idea"], without: entryId, locale, count: most });
  return found.map(({ id }) => id);
}
