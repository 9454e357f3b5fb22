import { db } from "@/lib/db/client";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { type EntryAction, refusal, rules } from "./entry";
import { titleFrom } from "./kinds";
import { factsOf } from "./load";

/** What has to be read of an entry to know what may be done with it. */
export const forFacts = {
  coauthors: { select: { userId: true, acceptedAt: true, email: true } },
  publication: { select: { status: true, slug: true, revisionNumber: true, publishedAt: true } },
} as const;

/** What this person may do with an entry now, of all that can be done. */
export const actionsFor = (viewer: Viewer, facts: Parameters<typeof refusal>[2]): EntryAction[] =>
  (Object.keys(rules) as EntryAction[]).filter((action) => refusal(action, viewer, facts) === null);

/** Everything that a member writes, newest first, with its state and what they may do with it. */
export async function submissionsOf(viewer: Viewer) {
  const entries = await db().entry.findMany({
    where: {
      discardedAt: null,
      OR: [{ ownerId: viewer.id }, { coauthors: { some: { userId: viewer.id, acceptedAt: { not: null } } } }],
    },
    include: {
      ...forFacts,
      draft: true,
      events: {
        where: { action: { in: ["request_changes", "decline", "publish", "hide"] } },
        orderBy: { at: "desc" },
        take: 1,
        select: { action: true, reason: true, ground: true, at: true },
      },
    },
    orderBy: { createdAt: "desc" },
  });
  return entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    state: entry.state,
    sourceLanguage: entry.sourceLanguage,
    title: titleFrom(entry.kind, entry.draft?.data),
    raw: (entry.draft?.data ?? {}) as RawObject,
    savedAt: entry.draft?.updatedAt ?? entry.createdAt,
    submittedAt: entry.submittedAt,
    reviewDueAt: entry.reviewDueAt,
    scheduledAt: entry.scheduledAt,
    publication: entry.publication,
    lastDecision: entry.events[0] ?? null,
    isOwner: entry.ownerId === viewer.id,
    actions: actionsFor(viewer, factsOf(entry)),
  }));
}

/** Invitations to write together that wait for this person's answer. */
export async function invitationsOf(viewer: Viewer) {
  const rows = await db().coauthor.findMany({
    where: { email: viewer.email, acceptedAt: null, entry: { discardedAt: null } },
    include: { entry: { include: { draft: true, owner: { select: { name: true } } } } },
    orderBy: { invitedAt: "desc" },
  });
  return rows.map(({ entry, invitedAt }) => ({
    entryId: entry.id,
    invitedAt,
    inviter: entry.owner.name ?? "",
    title: titleFrom(entry.kind, entry.draft?.data),
  }));
}

export type Submission = Awaited<ReturnType<typeof submissionsOf>>[number];
