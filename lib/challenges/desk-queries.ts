import { db } from "@/lib/db/client";
import type { Localized } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import { canCurate, type Viewer } from "@/lib/members/member";
import { isInvolved } from "./authors";
import { resultsAmong } from "./entered";
import type { ChallengeContent } from "./input";
import { isOver } from "./reviewers";

const texts = { select: { language: true, title: true } } as const;

/** Every published call for the curators, the one that closes last first; none for anybody else. */
export async function callsOnDesk(viewer: Viewer) {
  if (!canCurate(viewer)) return [];
  const rows = await db().challenge.findMany({
    where: { entry: { publication: { status: "published" } } },
    select: {
      entryId: true,
      opensAt: true,
      closesAt: true,
      resultsPublishedAt: true,
      _count: { select: { ideas: true, reviewers: true } },
      entry: { select: { publication: { select: { slug: true, texts } } } },
    },
    orderBy: [{ closesAt: "desc" }, { entryId: "asc" }],
  });
  return rows.map(({ entry, entryId, _count, ...times }) => ({
    id: entryId,
    title: byLanguage(entry.publication?.texts ?? []),
    ...times,
    ..._count,
  }));
}

export type CallOnDesk = Awaited<ReturnType<typeof callsOnDesk>>[number];

/** How far a reviewer is: how many marks of how many; when they handed in. */
export interface ReviewerProgress {
  id: string;
  name: string;
  email: string;
  addedAt: Date;
  submittedAt: Date | null;
  marks: number;
}

/**
 * A call for the curator who runs its reviewing; null for anybody else. How far the reviewers are is told to nobody who
 * reviews or who wrote an idea in it (`involved`), and their marks to nobody until all have handed in.
 */
export async function callOnDesk(viewer: Viewer, challengeId: string) {
  if (!canCurate(viewer)) return null;
  const row = await db().challenge.findFirst({
    where: { entryId: challengeId, entry: { publication: { status: "published" } } },
    include: {
      entry: { select: { publication: { select: { slug: true, content: true, texts } } } },
      _count: { select: { reviewers: true } },
    },
  });
  const publication = row?.entry.publication;
  if (!row || !publication) return null;
  const content = publication.content as unknown as ChallengeContent;
  const [involved, over, ideas] = await Promise.all([
    isInvolved(db(), viewer.id, challengeId),
    isOver(db(), challengeId),
    ideasOnDesk(challengeId),
  ]);
  const maySee = !involved || row.resultsPublishedAt !== null;
  return {
    id: challengeId,
    slug: publication.slug,
    title: byLanguage(publication.texts),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    resultsPublishedAt: row.resultsPublishedAt,
    criteria: content.criteria,
    ideas,
    involved,
    over: over && !involved,
    reviewerCount: row._count.reviewers,
    reviewers: maySee ? await progressOf(challengeId) : null,
    // As publishing them would make them: of ideas that are public.
    results:
      maySee && over
        ? await resultsAmong(db(), {
            challengeId,
            criteria: content.criteria.length,
            ideaIds: ideas.flatMap(({ id, isPublic }) => (isPublic ? [id] : [])),
          })
        : null,
  };
}

export type DeskCall = NonNullable<Awaited<ReturnType<typeof callOnDesk>>>;

/** An idea in a call, on the desk. */
export interface IdeaOnDesk {
  id: string;
  slug: string;
  title: Localized;
  isPublic: boolean;
}

async function ideasOnDesk(challengeId: string): Promise<IdeaOnDesk[]> {
  const rows = await db().challengeEntry.findMany({
    where: { challengeId },
    select: {
      ideaId: true,
      idea: {
        select: { entry: { select: { publication: { select: { slug: true, status: true, texts } } } } },
      },
    },
    orderBy: [{ enteredAt: "asc" }, { ideaId: "asc" }],
  });
  return rows.flatMap(({ ideaId, idea: { entry } }) =>
    entry.publication
      ? [
          {
            id: ideaId,
            slug: entry.publication.slug,
            title: byLanguage(entry.publication.texts),
            isPublic: entry.publication.status === "published",
          },
        ]
      : [],
  );
}

async function progressOf(challengeId: string): Promise<ReviewerProgress[]> {
  const [reviewers, marks] = await Promise.all([
    db().challengeReviewer.findMany({
      where: { challengeId },
      include: { user: { select: { name: true, email: true } } },
      orderBy: [{ addedAt: "asc" }, { userId: "asc" }],
    }),
    db().challengeScore.groupBy({ by: ["reviewerId"], where: { challengeId }, _count: true }),
  ]);
  return reviewers.map(({ userId, user, addedAt, submittedAt }) => ({
    id: userId,
    name: user.name ?? "",
    email: user.email,
    addedAt,
    submittedAt,
    marks: marks.find(({ reviewerId }) => reviewerId === userId)?._count ?? 0,
  }));
}
