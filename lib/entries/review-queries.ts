import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import type { EntryState } from "./entry";
import { type Kind, kindOf, titleFrom } from "./kinds";
import { factsOf } from "./load";
import { actionsFor, forFacts } from "./queries";
import { kindsReviewedBy } from "./reviewers";

/** A reviewer's queue, of their kinds: what waits, what is in hands or scheduled, oldest deadline first. */
export async function reviewQueue(viewer: Viewer) {
  const reviewed = kindsReviewedBy(viewer);
  if (reviewed.length === 0) return [];
  const entries = await db().entry.findMany({
    where: {
      kind: { in: reviewed },
      state: { in: ["submitted", "in_review", "scheduled"] },
      discardedAt: null,
    },
    include: {
      ...forFacts,
      owner: { select: { name: true } },
      claimedBy: { select: { id: true, name: true } },
      revisions: { orderBy: { number: "desc" }, take: 1, select: { number: true, data: true } },
    },
    orderBy: [{ reviewDueAt: "asc" }, { id: "asc" }],
    take: 200,
  });
  return entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    state: entry.state,
    sourceLanguage: entry.sourceLanguage,
    title: titleFrom(entry.kind, entry.revisions[0]?.data),
    revisionNumber: entry.revisions[0]?.number ?? 0,
    isUpdate: entry.publication !== null,
    owner: entry.owner.name ?? "",
    claimedBy: entry.claimedBy,
    submittedAt: entry.submittedAt ?? entry.createdAt,
    reviewDueAt: entry.reviewDueAt ?? entry.createdAt,
    scheduledAt: entry.scheduledAt,
    actions: actionsFor(viewer, factsOf(entry)),
  }));
}

/**
 * An entry as a reviewer of its kind sees it: the revision that stands for review, what it is compared with, its log.
 * Null for anybody else, and for drafts: they belong to their authors alone, also once they were submitted and recalled.
 */
export async function reviewItem(viewer: Viewer, entryId: string) {
  const entry = await db().entry.findFirst({
    where: {
      id: entryId,
      kind: { in: kindsReviewedBy(viewer) },
      discardedAt: null,
      NOT: { state: "draft", publication: { is: null } },
    },
    include: {
      coauthors: { select: { userId: true, acceptedAt: true, user: { select: { name: true } } } },
      publication: {
        select: {
          status: true,
          slug: true,
          revisionNumber: true,
          publishedAt: true,
          texts: { select: { language: true, sourceRevision: true } },
        },
      },
      owner: { select: { name: true } },
      claimedBy: { select: { id: true, name: true } },
      revisions: { orderBy: { number: "desc" }, select: { number: true } },
      uploads: { select: { id: true, kind: true, fileName: true, bytes: true, width: true, height: true } },
      events: {
        // What was written in one moment: newer ids are greater.
        orderBy: [{ at: "desc" }, { id: "desc" }],
        select: {
          id: true,
          at: true,
          action: true,
          toState: true,
          reason: true,
          ground: true,
          revisionNumber: true,
          actor: { select: { name: true } },
        },
      },
      remarks: { orderBy: { createdAt: "asc" }, select: { revisionNumber: true, field: true, body: true } },
    },
  });
  const { shown, base } = compared(entry);
  if (!entry || !shown) return null;
  const found = await db().revision.findMany({
    where: { entryId, number: { in: base ? [shown, base] : [shown] } },
    select: { number: true, data: true, createdAt: true, note: true },
  });
  const revision = found.find(({ number }) => number === shown);
  if (!revision) return null;
  const baseline = found.find(({ number }) => number === base) ?? null;
  const used = [revision, baseline].flatMap((one) =>
    one ? kindOf(entry.kind).uploads(one.data as Parameters<Kind["uploads"]>[0]) : [],
  );
  return {
    ...entry,
    title: titleFrom(entry.kind, revision.data),
    uploads: entry.uploads.filter(({ id }) => used.includes(id)),
    revision,
    baseline,
    actions: actionsFor(viewer, factsOf(entry)),
  };
}

/**
 * Which revision a moderator reads, and the one to compare it with: the published one, else the one that was sent
 * back or declined before it: what was recalled is its authors' alone again. While the author writes a new version of a
 * published text only the published one is shown.
 */
function compared(
  entry: {
    state: EntryState;
    publication: { revisionNumber: number } | null;
    revisions: { number: number }[];
    events: { action: string; revisionNumber: number | null }[];
  } | null,
): { shown?: number; base?: number } {
  const published = entry?.publication?.revisionNumber;
  if (entry?.state === "draft" || entry?.state === "published") return { shown: published };
  const shown = entry?.revisions[0]?.number;
  const sentBack = entry?.events.find(
    ({ action, revisionNumber }) =>
      (action === "request_changes" || action === "decline") && revisionNumber !== shown,
  );
  return { shown, base: published ?? sentBack?.revisionNumber ?? undefined };
}

export type ReviewItem = NonNullable<Awaited<ReturnType<typeof reviewItem>>>;
export type QueueItem = Awaited<ReturnType<typeof reviewQueue>>[number];
