import { type Tx, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isEmpty, type Localized } from "@/lib/i18n/localized";
import type { Viewer } from "@/lib/members/member";
import { tellParticipants } from "@/lib/registrations/notify";
import { actOutcome, CannotBe, type HeldEvent, holdEvent } from "./organise";
import { showStatus } from "./published";
import type { StatusAct } from "./status-acts";

/**
 * Cancels a published event, marks it as not certain yet, or says that it takes place (after all). At once, without a
 * review; its participants hear of a cancellation and of its end. Sent twice, it is done once. Gives its slug.
 */
export const setStatus = (
  viewer: Viewer,
  {
    entryId,
    status,
    note,
    now = new Date(),
  }: { entryId: string; status: StatusAct; note: Localized; now?: Date },
) =>
  actOutcome(() =>
    transaction(async (tx) => {
      const held = await holdEvent(tx, viewer, entryId);
      const { event, slug } = held;
      if (event.endsAt <= now) throw new CannotBe("past");
      if (status === "cancelled" && isEmpty(note)) throw new CannotBe("note_needed");
      if (event.status === status) {
        await changeNote(tx, held, note);
        return { slug };
      }
      await tx.event.update({
        where: { entryId },
        data: {
          status,
          statusNote: note as Prisma.InputJsonObject,
          sequence: { increment: 1 },
          changedAt: now,
        },
      });
      await showStatus(tx, entryId, status);
      await noteAct(tx, viewer, held, { status, note });
      if (status === "cancelled") await tellParticipants(tx, entryId, { change: "cancelled", note });
      else if (event.status === "cancelled")
        await tellParticipants(tx, entryId, { change: "restored", note });
      return { slug };
    }),
  );

/** The same said in other words: readers and calendars get them, nobody is written to again. */
async function changeNote(tx: Tx, { event }: HeldEvent, note: Localized): Promise<void> {
  const before = event.statusNote as Localized;
  if (before.bg === note.bg && before.en === note.en) return;
  await tx.event.update({
    where: { entryId: event.entryId },
    data: { statusNote: note as Prisma.InputJsonObject, sequence: { increment: 1 }, changedAt: new Date() },
  });
}

/** Puts an act on a published event into its log. */
export async function noteAct(
  tx: Tx,
  viewer: Viewer,
  { entry, event }: HeldEvent,
  { status, note, revisionNumber }: { status: StatusAct | "moved"; note: Localized; revisionNumber?: number },
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      actorId: viewer.id,
      action: `event.${status}`,
      entryId: entry.id,
      fromState: event.status,
      toState: status,
      revisionNumber: revisionNumber ?? null,
      reason: note.bg ?? note.en ?? null,
    },
  });
}
