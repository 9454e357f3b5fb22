import { type Tx, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import { isUuid } from "@/lib/forms/uuid";
import { type Localized, pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import { indexEntries } from "@/lib/search/index/write";
import { type EntryAction, reviewWorkingDays } from "./entry";
import { kindOf } from "./kinds";
import type { LoadedEntry } from "./load";
import { reviewersToTell } from "./people";
import { outcome, Refused, transition } from "./transition";
import { addWorkingDays } from "./working-days";

/**
 * Hands the draft to the moderators: checks it whole, freezes it as a revision, and tells author and moderators by mail.
 * With problems ("incomplete") nothing changes.
 */
export async function submit(
  viewer: Viewer,
  { entryId, note, now = new Date() }: { entryId: string; note?: string; now?: Date },
) {
  return outcome(() =>
    transaction(async (tx) => {
      const revisionNumber = await nextRevision(tx, entryId);
      const entry = await transition(tx, viewer, {
        entryId,
        action: "submit",
        revisionNumber,
        also: {
          submittedAt: now,
          reviewDueAt: addWorkingDays(now, reviewWorkingDays),
          claimedById: null,
          claimedAt: null,
        },
      });
      const content = await checkedDraft(tx, entry);
      await tx.revision.create({
        data: {
          entryId,
          number: revisionNumber,
          data: content as Prisma.InputJsonObject,
          authorId: viewer.id,
          note: note ?? null,
        },
      });
      await tellOfSubmission(tx, viewer, entry, kindOf(entry.kind).title(content));
      return { revisionNumber };
    }),
  );
}

async function nextRevision(tx: Tx, entryId: string): Promise<number> {
  const last = await tx.revision.aggregate({ where: { entryId }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}

async function tellOfSubmission(
  tx: Tx,
  viewer: Viewer,
  entry: LoadedEntry,
  titles: Localized,
): Promise<void> {
  const title = pick(titles, entry.sourceLanguage)?.text ?? "";
  await queueMail(tx, {
    to: { email: viewer.email, name: viewer.name, language: viewer.language },
    template: "submission_received",
    values: { title, link: `/${viewer.language}/account/submissions` },
  });
  for (const moderator of await reviewersToTell(tx, entry.facts)) {
    await queueMail(tx, {
      to: moderator,
      template: "submission_waiting",
      values: { title, link: `/${moderator.language}/moderation/${entry.id}` },
    });
  }
}

/** The draft's content. Throws Refused with every problem; files that are not this entry's are one. */
async function checkedDraft(tx: Tx, entry: LoadedEntry) {
  const kind = kindOf(entry.kind);
  const raw = (entry.draft?.data ?? {}) as RawObject;
  const checked = checkContent(kind.fields, raw, entry.sourceLanguage, kind.crossCheck);
  if (!checked.ok) throw new Refused("incomplete", checked.problems);
  const used = kind.uploads(checked.content);
  const own = await tx.upload.count({ where: { entryId: entry.id, id: { in: used.filter(isUuid) } } });
  if (own < new Set(used).size) throw new Refused("incomplete", [{ path: "images", key: "unknownFile" }]);
  return checked.content;
}

/** What an author does with their entry besides submitting: recall, discard, revise, drop changes, withdraw, confirm. */
export async function authorAct(
  viewer: Viewer,
  { entryId, action, now = new Date() }: { entryId: string; action: EntryAction; now?: Date },
) {
  return outcome(() =>
    transaction(async (tx) => {
      const entry = await transition(tx, viewer, {
        entryId,
        action,
        also: action === "discard" ? { discardedAt: now } : {},
      });
      if (action === "discard") await erase(tx, entryId);
      if (action === "drop_changes") await restorePublished(tx, viewer, entry);
      if (action === "confirm") {
        await tx.publication.update({ where: { entryId }, data: { lastConfirmedAt: now } });
        await indexEntries(tx, [entryId]);
      }
      return { kind: entry.kind, slug: entry.publication?.slug ?? null };
    }),
  );
}

/** Deletes all that was written in an entry, and who was to write it. Its log stays; its files go with the nightly clean-up. */
async function erase(tx: Tx, entryId: string): Promise<void> {
  const all = { where: { entryId } };
  await tx.entryDraft.deleteMany(all);
  await tx.revision.deleteMany(all);
  await tx.remark.deleteMany(all);
  await tx.coauthor.deleteMany(all);
}

/** Makes the draft what the public sees, so that the next version starts from there. */
async function restorePublished(tx: Tx, viewer: Viewer, entry: LoadedEntry): Promise<void> {
  const { content, restricted } = await tx.publication.findUniqueOrThrow({
    where: { entryId: entry.id },
    select: { content: true, restricted: true },
  });
  await tx.entryDraft.update({
    where: { entryId: entry.id },
    data: {
      data: { ...Object(content), ...Object(restricted) } as Prisma.InputJsonObject,
      setAside: {},
      version: { increment: 1 },
      updatedById: viewer.id,
    },
  });
}
