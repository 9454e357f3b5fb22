import { type Tx, transaction } from "@/lib/db/client";
import { pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import { canCurate, type Viewer } from "@/lib/members/member";
import { callAddress, reviewAddress } from "./addresses";
import { ideasOf, isInvolved } from "./authors";
import { type Call, lockCall } from "./call";
import { lastDayOf } from "./challenge";
import { mostReviewers } from "./limits";

/** Why nothing was changed about the reviewing: the keys under `challenges.desk.problems`. */
export const deskRefusals = [
  "not_found",
  "involved",
  "published",
  "no_member",
  "self",
  "is_author",
  "over",
  "too_many",
  "too_often",
  "email",
  "not_closed",
  "not_over",
  "handed_in",
] as const;
export type DeskRefusal = (typeof deskRefusals)[number];

/** A call whose reviewing this curator may run, locked; or why they may not. */
export async function callToCurate(tx: Tx, viewer: Viewer, challengeId: string): Promise<Call | DeskRefusal> {
  if (!canCurate(viewer)) return "not_found";
  const call = await lockCall(tx, challengeId);
  if (!call) return "not_found";
  return (await isInvolved(tx, viewer.id, challengeId)) ? "involved" : call;
}

/** Whether all who review have handed in: then the scores may have been seen, and nobody can begin to review. */
export async function isOver(tx: Tx, challengeId: string): Promise<boolean> {
  const reviewers = await tx.challengeReviewer.findMany({
    where: { challengeId },
    select: { submittedAt: true },
  });
  return reviewers.length > 0 && reviewers.every(({ submittedAt }) => submittedAt !== null);
}

/** Makes a member a reviewer, and writes to them. Who is one already stays one and gets no second letter. */
export async function addReviewer(
  viewer: Viewer,
  { challengeId, email }: { challengeId: string; email: string },
): Promise<"added" | DeskRefusal> {
  return transaction(async (tx) => {
    const call = await callToCurate(tx, viewer, challengeId);
    if (typeof call === "string") return call;
    if (call.resultsPublishedAt) return "published";
    const user = await tx.user.findFirst({ where: { email, suspendedAt: null } });
    if (!user) return "no_member";
    if (user.id === viewer.id) return "self";
    if ((await ideasOf(tx, user.id, challengeId)) > 0) return "is_author";
    const key = { challengeId, userId: user.id };
    if ((await tx.challengeReviewer.count({ where: key })) > 0) return "added";
    if (await isOver(tx, challengeId)) return "over";
    if ((await tx.challengeReviewer.count({ where: { challengeId } })) >= mostReviewers) return "too_many";
    await tx.challengeReviewer.create({ data: { ...key, addedById: viewer.id, addedAt: call.now } });
    const { language } = user;
    const isClosed = call.now >= call.closesAt;
    await queueMail(tx, {
      to: { email: user.email, name: user.name ?? "", language },
      template: "challenge_reviewer",
      values: {
        title: pick(call.title, language)?.text ?? "",
        closesOn: isClosed ? null : lastDayOf(call.closesAt),
        link: isClosed ? reviewAddress(language, call.slug) : callAddress(language, call.slug),
      },
    });
    await log(tx, viewer, "challenge.add_reviewer", { challengeId, subjectId: user.id });
    return "added";
  });
}

/** Ends somebody's reviewing, with their marks, before they have handed in. Who does not review is as good as removed. */
export async function removeReviewer(
  viewer: Viewer,
  { challengeId, userId }: { challengeId: string; userId: string },
): Promise<"removed" | DeskRefusal> {
  return transaction(async (tx) => {
    const call = await callToCurate(tx, viewer, challengeId);
    if (typeof call === "string") return call;
    const key = { challengeId, userId };
    const reviewer = await tx.challengeReviewer.findFirst({ where: key });
    if (!reviewer) return "removed";
    if ((await dropUnfinished(tx, key)).length === 0) return "handed_in";
    await log(tx, viewer, "challenge.remove_reviewer", { challengeId, subjectId: userId });
    return "removed";
  });
}

/**
 * Ends the reviewing of a closed call for all who have not handed in; at least one person must have. Their marks go
 * with them: a mean takes whole reviews alone.
 */
export async function closeReviewing(
  viewer: Viewer,
  { challengeId }: { challengeId: string },
): Promise<"closed" | DeskRefusal> {
  return transaction(async (tx) => {
    const call = await callToCurate(tx, viewer, challengeId);
    if (typeof call === "string") return call;
    if (call.now < call.closesAt) return "not_closed";
    const finished = await tx.challengeReviewer.count({ where: { challengeId, submittedAt: { not: null } } });
    if (finished === 0) return "not_over";
    const dropped = await dropUnfinished(tx, { challengeId });
    if (dropped.length > 0) await log(tx, viewer, "challenge.close_reviewing", { challengeId });
    return "closed";
  });
}

/** Deletes those who have not handed in, with their marks. Waits for whoever is just saving or handing in. */
async function dropUnfinished(tx: Tx, who: { challengeId: string; userId?: string }): Promise<string[]> {
  const dropped = await tx.challengeReviewer.findMany({ where: { ...who, submittedAt: null } });
  const gone: string[] = [];
  for (const { challengeId, userId } of dropped) {
    const { count } = await tx.challengeReviewer.deleteMany({
      where: { challengeId, userId, submittedAt: null },
    });
    if (count === 0) continue;
    await tx.challengeScore.deleteMany({ where: { challengeId, reviewerId: userId } });
    gone.push(userId);
  }
  return gone;
}

interface Logged {
  challengeId: string;
  subjectId?: string;
}

async function log(tx: Tx, viewer: Viewer, action: string, { challengeId, subjectId }: Logged) {
  await tx.auditEvent.create({
    data: { actorId: viewer.id, action, entryId: challengeId, subjectId: subjectId ?? null },
  });
}
