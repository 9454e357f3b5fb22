import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** Entries that this person owns or writes with their owner: an invitation that is not accepted counts for nothing. */
export const writtenBy = (userId: string) =>
  ({
    OR: [{ ownerId: userId }, { coauthors: { some: { userId, acceptedAt: { not: null } } } }],
  }) satisfies Prisma.EntryWhereInput;

/** Whether this person reviews a call, or wrote an idea that is in it: then they have no say in its reviewing. */
export async function isInvolved(tx: Tx, userId: string, challengeId: string): Promise<boolean> {
  const [reviews, ideas] = await Promise.all([
    tx.challengeReviewer.count({ where: { challengeId, userId } }),
    ideasOf(tx, userId, challengeId),
  ]);
  return reviews + ideas > 0;
}

/** How many of the ideas in a call are this person's. */
export const ideasOf = (tx: Tx, userId: string, challengeId: string): Promise<number> =>
  tx.challengeEntry.count({ where: { challengeId, idea: { entry: writtenBy(userId) } } });
