import { transaction } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { writtenBy } from "./authors";
import { lockCall } from "./call";
import { opennessOf } from "./challenge";

/** Why an idea was not entered or withdrawn: the keys under `challenges.enter.problems`. */
export const enterRefusals = ["not_found", "coming", "closed", "not_yours", "reviewed_by_author"] as const;
export type EnterRefusal = (typeof enterRefusals)[number];

export interface EnteredIdea {
  challengeId: string;
  ideaId: string;
}

/**
 * Enters one's own published idea into an open call. One that is in it already stays, as if it had been entered now.
 * The call's dates are asked under its lock: nothing comes in after it has closed.
 */
export async function enterIdea(
  viewer: Viewer,
  { challengeId, ideaId }: EnteredIdea,
): Promise<"entered" | EnterRefusal> {
  return transaction(async (tx) => {
    const call = await lockCall(tx, challengeId);
    if (!call) return "not_found";
    const openness = opennessOf(call, call.now);
    if (openness !== "open") return openness;
    const idea = await tx.entry.findFirst({
      where: {
        id: ideaId,
        kind: "idea",
        publication: { status: "published" },
        idea: { isNot: null },
        ...writtenBy(viewer.id),
      },
      select: {
        ownerId: true,
        coauthors: { where: { acceptedAt: { not: null } }, select: { userId: true } },
      },
    });
    if (!idea) return "not_yours";
    const authors = [idea.ownerId, ...idea.coauthors.flatMap(({ userId }) => userId ?? [])];
    const reviewing = { challengeId, userId: { in: authors } };
    if ((await tx.challengeReviewer.count({ where: reviewing })) > 0) return "reviewed_by_author";
    const { count } = await tx.challengeEntry.createMany({
      data: { challengeId, ideaId, enteredById: viewer.id, enteredAt: call.now },
      skipDuplicates: true,
    });
    if (count > 0) {
      await tx.auditEvent.create({
        data: { actorId: viewer.id, action: "challenge.enter", entryId: ideaId, reason: call.slug },
      });
    }
    return "entered";
  });
}

/** Takes one's own idea out of a call that has not closed yet; one that is not in it is as good as taken out. */
export async function withdrawIdea(
  viewer: Viewer,
  { challengeId, ideaId }: EnteredIdea,
): Promise<"withdrawn" | EnterRefusal> {
  return transaction(async (tx) => {
    const call = await lockCall(tx, challengeId);
    if (!call) return "not_found";
    if (opennessOf(call, call.now) === "closed") return "closed";
    const own = await tx.entry.count({ where: { id: ideaId, ...writtenBy(viewer.id) } });
    if (own === 0) return "not_yours";
    const { count } = await tx.challengeEntry.deleteMany({ where: { challengeId, ideaId } });
    if (count > 0) {
      await tx.auditEvent.create({
        data: { actorId: viewer.id, action: "challenge.withdraw", entryId: ideaId, reason: call.slug },
      });
    }
    return "withdrawn";
  });
}
