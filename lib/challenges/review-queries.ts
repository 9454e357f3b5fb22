import { db } from "@/lib/db/client";
import { type EntrySummary, summaryOf, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { IdeaContent } from "@/lib/ideas/input";
import type { Viewer } from "@/lib/members/member";
import { shuffledFor } from "./order";
import { toScore } from "./scoring";

// Every query here gives a reviewer their own marks and nobody else's, and no number that would tell of others'.

/** Where this person stands as a reviewer of a call; null when they are none. */
export async function reviewerOf(viewer: Viewer, challengeId: string) {
  return db().challengeReviewer.findUnique({
    where: { challengeId_userId: { challengeId, userId: viewer.id } },
    select: { submittedAt: true },
  });
}

/** An idea that a reviewer scores, with how many of its criteria have their mark. */
export type IdeaToScore = EntrySummary & { scored: number };

/** The ideas that this reviewer scores by so many criteria, in their own order. */
export async function ideasToScore(
  viewer: Viewer,
  { challengeId, criteria, locale }: { challengeId: string; criteria: number; locale: Locale },
): Promise<IdeaToScore[]> {
  const rows = await db().challengeEntry.findMany({
    where: toScore(challengeId, viewer.id),
    select: {
      idea: { select: { entry: { select: { publication: { select: summarySelect } } } } },
      _count: { select: { scores: { where: { reviewerId: viewer.id, criterion: { lt: criteria } } } } },
    },
  });
  const ideas = rows.flatMap(({ idea, _count }) => {
    const { publication } = idea.entry;
    return publication ? [{ ...summaryOf(publication, locale), scored: _count.scores }] : [];
  });
  return shuffledFor(viewer.id, ideas);
}

/** What a reviewer reads of one idea, and the marks that they have given it by the places of the criteria. */
export async function ideaToScore(viewer: Viewer, challengeId: string, ideaId: string) {
  const row = await db().challengeEntry.findFirst({
    where: { ...toScore(challengeId, viewer.id), ideaId },
    select: {
      idea: { select: { entry: { select: { publication: { select: { slug: true, content: true } } } } } },
      scores: {
        where: { reviewerId: viewer.id },
        select: { criterion: true, score: true, comment: true },
      },
    },
  });
  const publication = row?.idea.entry.publication;
  if (!row || !publication) return null;
  return {
    id: ideaId,
    slug: publication.slug,
    content: publication.content as unknown as IdeaContent,
    marks: row.scores,
  };
}
