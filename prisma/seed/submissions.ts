import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { reviewWorkingDays } from "@/lib/entries/entry";
import { addWorkingDays } from "@/lib/entries/working-days";
import type { RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { checkedContent } from "./entries";
import { daysAgo } from "./names";
import { type People, personOf } from "./people";
import submissions from "./submissions.json";

interface Submission {
  id: string;
  owner: string;
  sourceLanguage: Locale;
  state: "draft" | "submitted" | "changes_requested";
  daysAgo: number;
  content: unknown;
  remarks?: { field: string; body: string }[];
  reason?: string;
}

/** Invented texts on their way through review. */
export async function addSubmissions(tx: Tx, people: People): Promise<void> {
  for (const submission of submissions) await addSubmission(tx, submission as Submission, people);
}

async function addSubmission(tx: Tx, submission: Submission, people: People): Promise<void> {
  const { id, state, sourceLanguage } = submission;
  const at = daysAgo(submission.daysAgo);
  const ownerId = personOf(people, submission.owner).id;
  const moderatorId = personOf(people, "moderator@example.org").id;
  const isSubmitted = state !== "draft";
  const content = isSubmitted
    ? checkedContent("practice", id, submission.content as RawObject, sourceLanguage)
    : {};
  await tx.entry.create({
    data: {
      id,
      kind: "practice",
      state,
      sourceLanguage,
      ownerId,
      createdAt: at,
      submittedAt: isSubmitted ? at : null,
      reviewDueAt: isSubmitted ? addWorkingDays(at, reviewWorkingDays) : null,
      draft: {
        create: { data: submission.content as Prisma.InputJsonObject, updatedById: ownerId, updatedAt: at },
      },
      ...(isSubmitted && {
        revisions: { create: { number: 1, data: content, authorId: ownerId, createdAt: at } },
      }),
    },
  });
  await log(tx, { entryId: id, actorId: ownerId, action: "create", toState: "draft", at });
  if (isSubmitted) {
    await log(tx, {
      entryId: id,
      actorId: ownerId,
      action: "submit",
      fromState: "draft",
      toState: "submitted",
      revisionNumber: 1,
      at,
    });
  }
  if (state !== "changes_requested") return;
  await log(tx, {
    entryId: id,
    actorId: moderatorId,
    action: "claim",
    fromState: "submitted",
    toState: "in_review",
    at,
  });
  await log(tx, {
    entryId: id,
    actorId: moderatorId,
    action: "request_changes",
    fromState: "in_review",
    toState: state,
    revisionNumber: 1,
    reason: submission.reason ?? null,
    at,
  });
  await tx.remark.createMany({
    data: (submission.remarks ?? []).map((remark) => ({
      ...remark,
      entryId: id,
      revisionNumber: 1,
      authorId: moderatorId,
    })),
  });
}

const log = (tx: Tx, data: Prisma.AuditEventUncheckedCreateInput) => tx.auditEvent.create({ data });
