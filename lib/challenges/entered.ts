import { db, type Tx } from "@/lib/db/client";
import { summariesOf } from "@/lib/entries/summaries";
import { type EntrySummary, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";
import { type Result, resultsOf } from "./results";

/** The public ideas in a call, in the order in which they were entered. */
export async function ideasIn(challengeId: string, locale: Locale): Promise<EntrySummary[]> {
  const rows = await db().challengeEntry.findMany({
    where: { challengeId, idea: { entry: { publication: { status: "published" } } } },
    select: { idea: { select: { entry: { select: { publication: { select: summarySelect } } } } } },
    orderBy: [{ enteredAt: "asc" }, { ideaId: "asc" }],
  });
  return summariesOf(
    rows.flatMap(({ idea }) => idea.entry.publication ?? []),
    locale,
  );
}

/** What a reviewer wrote about an idea by a criterion, without their name; in the language of their account. */
export interface Comment {
  criterion: number;
  text: InLanguage;
}

/** How an idea did, with what the reviewers wrote. */
export type CallResult = Result & { comments: Comment[] };

interface Asked {
  challengeId: string;
  /** How many criteria the call has. */
  criteria: number;
  /** The ideas that are compared. */
  ideaIds: readonly string[];
}

/**
 * How these ideas of a call did, by the marks of those who have handed in. Comments are in no order that would tell who
 * wrote which.
 */
export async function resultsAmong(tx: Tx, { challengeId, criteria, ideaIds }: Asked): Promise<CallResult[]> {
  const finished = await tx.challengeReviewer.findMany({
    where: { challengeId, submittedAt: { not: null } },
    select: { userId: true },
  });
  const marks = await tx.challengeScore.findMany({
    where: { challengeId, reviewerId: { in: finished.map(({ userId }) => userId) } },
    select: {
      ideaId: true,
      reviewerId: true,
      criterion: true,
      score: true,
      comment: true,
      reviewer: { select: { language: true } },
    },
    orderBy: [{ criterion: "asc" }, { comment: "asc" }],
  });
  return resultsOf(ideaIds, marks, criteria).map((result) => ({
    ...result,
    comments: marks
      .filter(({ ideaId, comment }) => ideaId === result.ideaId && comment)
      .map(({ criterion, comment, reviewer }) => ({
        criterion,
        text: { text: comment ?? "", lang: reviewer.language },
      })),
  }));
}

/**
 * The published results of a call; null until they are. Ideas that were hidden later keep their rank: whoever shows the
 * results leaves them out.
 */
export async function publishedResults(challengeId: string, criteria: number): Promise<CallResult[] | null> {
  const call = await db().challenge.findFirst({
    where: { entryId: challengeId, resultsPublishedAt: { not: null } },
    select: {
      ideas: { select: { ideaId: true }, orderBy: [{ enteredAt: "asc" }, { ideaId: "asc" }] },
    },
  });
  if (!call) return null;
  const ideaIds = call.ideas.map(({ ideaId }) => ideaId);
  return resultsAmong(db(), { challengeId, criteria, ideaIds });
}
