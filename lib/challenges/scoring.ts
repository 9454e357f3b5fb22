import { type Tx, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/members/member";
import { writtenBy } from "./authors";
import { type Call, callById } from "./call";

/** Why marks were not saved or handed in: the keys under `challenges.review.problems`. */
export const scoreRefusals = [
  "not_found",
  "not_reviewer",
  "not_closed",
  "handed_in",
  "not_entered",
  "incomplete",
] as const;
export type ScoreRefusal = (typeof scoreRefusals)[number];

/** What a reviewer gives an idea by one criterion, and says about it. */
export interface GivenMark {
  criterion: number;
  score: number;
  comment: string | null;
}

/** The ideas of a call that this reviewer scores: those that are public now, without their own. */
export const toScore = (challengeId: string, reviewerId: string) =>
  ({
    challengeId,
    idea: { entry: { publication: { status: "published" }, NOT: writtenBy(reviewerId) } },
  }) satisfies Prisma.ChallengeEntryWhereInput;

/** Saves marks of one idea; the criteria that are not among them stay as they were. Once handed in, nothing changes. */
export async function saveMarks(
  viewer: Viewer,
  { challengeId, ideaId, marks }: { challengeId: string; ideaId: string; marks: readonly GivenMark[] },
): Promise<"saved" | ScoreRefusal> {
  return transaction(async (tx) => {
    const call = await callToScore(tx, viewer, challengeId);
    if (typeof call === "string") return call;
    const entered = await tx.challengeEntry.count({ where: { ...toScore(challengeId, viewer.id), ideaId } });
    if (entered === 0) return "not_entered";
    if (marks.some(({ criterion }) => criterion >= call.criteria)) return "not_found";
    for (const { criterion, score, comment } of marks) {
      const key = { challengeId, ideaId, reviewerId: viewer.id, criterion };
      const data = { score, comment, updatedAt: call.now };
      await tx.challengeScore.upsert({
        where: { challengeId_ideaId_reviewerId_criterion: key },
        create: { ...key, ...data },
        update: data,
      });
    }
    return "saved";
  });
}

/** Hands in all of one's marks: from then on they stand. Every idea must have one by each criterion. */
export async function handIn(
  viewer: Viewer,
  { challengeId }: { challengeId: string },
): Promise<"handed_in" | ScoreRefusal> {
  return transaction(async (tx) => {
    const call = await callToScore(tx, viewer, challengeId);
    if (typeof call === "string") return call;
    const entries = await tx.challengeEntry.findMany({
      where: toScore(challengeId, viewer.id),
      select: {
        _count: {
          select: { scores: { where: { reviewerId: viewer.id, criterion: { lt: call.criteria } } } },
        },
      },
    });
    const whole = entries.every(({ _count }) => _count.scores === call.criteria);
    if (entries.length === 0 || !whole) return "incomplete";
    await tx.challengeReviewer.update({
      where: { challengeId_userId: { challengeId, userId: viewer.id } },
      data: { submittedAt: call.now },
    });
    return "handed_in";
  });
}

/** The closed call that this person is scoring, with their own part of it locked; or why they cannot. */
async function callToScore(tx: Tx, viewer: Viewer, challengeId: string): Promise<Call | ScoreRefusal> {
  // Its criteria and its dates stay until this transaction ends, and so do its reviewers.
  await tx.$executeRaw`SELECT entry_id FROM challenges WHERE entry_id = ${challengeId}::uuid FOR SHARE`;
  const call = await callById(tx, challengeId);
  if (!call) return "not_found";
  const [own] = await tx.$queryRaw<{ submitted_at: Date | null }[]>`
    SELECT submitted_at FROM challenge_reviewers
    WHERE challenge_id = ${challengeId}::uuid AND user_id = ${viewer.id}::uuid FOR UPDATE`;
  if (!own) return "not_reviewer";
  if (own.submitted_at) return "handed_in";
  return call.now < call.closesAt ? "not_closed" : call;
}
