import { db } from "@/lib/db/client";
import { isAuthor } from "@/lib/entries/entry";
import { factsOf } from "@/lib/entries/load";
import { isUuid } from "@/lib/forms/uuid";
import type { Localized } from "@/lib/i18n/localized";
import type { Viewer } from "@/lib/members/member";
import { lifeOf } from "./life-queries";
import { canSteer } from "./phases";
import { byLanguage } from "./titles";

const newestFirst = [{ at: "desc" }, { id: "desc" }] as const;

/**
 * One idea as its page on the team's desk shows it; null when there is none that was ever published, or for whoever is
 * not of the team. `life` is null while the public cannot see it.
 */
export async function ideaOnDesk(viewer: Viewer, id: string, now: Date = new Date()) {
  if (!canSteer(viewer) || !isUuid(id)) return null;
  const row = await db().idea.findUnique({
    where: { entryId: id },
    include: {
      entry: {
        include: {
          coauthors: { select: { userId: true, acceptedAt: true } },
          publication: { select: { ...addressed, status: true, publishedAt: true } },
        },
      },
    },
  });
  const publication = row?.entry.publication;
  if (!row || !publication) return null;
  const [life, merges] = await Promise.all([lifeOf(id, now), mergesOf(id)]);
  return {
    id,
    phase: row.phase,
    mergedInto: row.mergedInto,
    sourceLanguage: row.entry.sourceLanguage,
    status: publication.status,
    slug: publication.slug,
    title: byLanguage(publication.texts),
    publishedAt: publication.publishedAt,
    isOwn: isAuthor(viewer, factsOf(row.entry)),
    life,
    merges,
  };
}

export type IdeaOnDesk = NonNullable<Awaited<ReturnType<typeof ideaOnDesk>>>;

const addressed = { slug: true, texts: { select: { language: true, title: true } } } as const;

/** Every merge of this idea in either direction, undone ones too, the newest first. */
async function mergesOf(id: string) {
  const merges = await db().ideaMerge.findMany({
    where: { OR: [{ fromId: id }, { intoId: id }] },
    include: { actor: { select: { name: true } }, undoneBy: { select: { name: true } } },
    orderBy: [...newestFirst],
  });
  const others = await db().publication.findMany({
    where: { entryId: { in: merges.map(({ fromId, intoId }) => (fromId === id ? intoId : fromId)) } },
    select: { entryId: true, ...addressed },
  });
  return merges.flatMap(({ explanation, ...merge }) => {
    const away = merge.fromId === id;
    const other = others.find(({ entryId }) => entryId === (away ? merge.intoId : merge.fromId));
    if (!other) return [];
    return [
      {
        id: merge.id,
        /** Whether this idea was merged into the other one, rather than the other into it. */
        away,
        other: { id: other.entryId, title: byLanguage(other.texts) },
        explanation: explanation as Localized,
        by: merge.actor.name ?? "",
        at: merge.at,
        undone: merge.undoneAt && { at: merge.undoneAt, by: merge.undoneBy?.name ?? "" },
      },
    ];
  });
}
