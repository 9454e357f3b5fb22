import { db, transaction } from "@/lib/db/client";
import { pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import { titleFrom } from "./kinds";
import { authorsToTell } from "./people";
import { decide } from "./review";
import { outcome, Refused, transition } from "./transition";

/** Back in the queue, in nobody's hands. */
const freed = { scheduledAt: null, scheduledById: null, claimedById: null, claimedAt: null } as const;

/** Approves the newest revision to be published at a time to come, and tells its authors. */
export async function scheduleEntry(
  viewer: Viewer,
  { entryId, at, seenVersion, reason }: { entryId: string; at: Date; seenVersion: number; reason?: string },
) {
  return outcome(() =>
    transaction(async (tx) => {
      const revision = await tx.revision.findFirst({ where: { entryId }, orderBy: { number: "desc" } });
      if (!revision) throw new Refused("not_found");
      const entry = await transition(tx, viewer, {
        entryId,
        action: "schedule",
        seenVersion,
        reason,
        revisionNumber: revision.number,
        also: { scheduledAt: at, scheduledById: viewer.id },
      });
      for (const author of await authorsToTell(tx, entry.facts)) {
        await queueMail(tx, {
          to: author,
          template: "scheduled",
          values: {
            title: pick(titleFrom(entry.kind, revision.data), author.language)?.text ?? "",
            reason: reason ?? "",
            at: at.toISOString(),
            link: `/${author.language}/account/submissions`,
          },
        });
      }
      return { kind: entry.kind, slug: null };
    }),
  );
}

/** Takes back an approval before its time: the entry waits for review again. */
export async function unschedule(viewer: Viewer, { entryId }: { entryId: string }) {
  return outcome(() =>
    transaction(async (tx) => {
      await transition(tx, viewer, { entryId, action: "unschedule", also: freed });
      return {};
    }),
  );
}

/**
 * Publishes what is due, each in the name of who approved it. What cannot be published any more (its reviewer has lost
 * the right, its dates have passed) goes back to the queue. A job runs it every minute; gives how many were published.
 */
export async function publishDue(now = new Date()): Promise<number> {
  const due = await db().entry.findMany({
    where: { state: "scheduled", scheduledAt: { lte: now } },
    select: {
      id: true,
      version: true,
      scheduledBy: {
        select: { id: true, name: true, email: true, role: true, language: true, suspendedAt: true },
      },
    },
    orderBy: [{ scheduledAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  let published = 0;
  for (const { id, version, scheduledBy } of due) {
    const reviewer = scheduledBy &&
      !scheduledBy.suspendedAt && { ...scheduledBy, name: scheduledBy.name ?? "" };
    const result = reviewer
      ? await decide(reviewer, { entryId: id, decision: "publish", seenVersion: version, remarks: [] })
      : null;
    if (result?.ok) published += 1;
    else await giveBack(id, version);
  }
  return published;
}

async function giveBack(entryId: string, version: number): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.entry.updateMany({
      where: { id: entryId, state: "scheduled", version },
      data: { ...freed, state: "submitted", version: { increment: 1 } },
    });
    if (count === 0) return;
    await tx.auditEvent.create({
      data: { action: "unschedule", entryId, fromState: "scheduled", toState: "submitted" },
    });
  });
}
