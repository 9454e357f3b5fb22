import { type Tx, transaction } from "@/lib/db/client";
import type { Event, Prisma } from "@/lib/db/generated/client";
import { publishRevision } from "@/lib/entries/publish";
import { checkContent, type Problem } from "@/lib/forms/check";
import type { ContentOf } from "@/lib/forms/fields";
import type { RawObject } from "@/lib/forms/raw";
import { isEmpty, type Localized } from "@/lib/i18n/localized";
import type { Viewer } from "@/lib/members/member";
import { tellParticipants } from "@/lib/registrations/notify";
import { whenFields, whenProblems } from "./input";
import { actOutcome, CannotBe, type HeldEvent, holdEvent } from "./organise";
import { showStatus } from "./published";
import { noteAct } from "./status";
import { homeZone, momentsOf } from "./times";

export type NewTimes = ContentOf<typeof whenFields>;

/** What was typed as new days and times: checked as the form of an event checks them. */
export function newTimes(
  raw: RawObject,
): { ok: true; content: NewTimes } | { ok: false; problems: Problem[] } {
  // The language settles only what texts must be there, and these are none.
  return checkContent(whenFields, raw, "bg", whenProblems);
}

/**
 * Moves a published event to other days or times, at once and without a review: a new revision with them is published,
 * the working copy takes them over, participants are told. Refused while a version waits for its review: publishing that
 * one would move the event back. Gives its slug.
 */
export const moveEvent = (
  viewer: Viewer,
  {
    entryId,
    times,
    note,
    now = new Date(),
  }: { entryId: string; times: NewTimes; note: Localized; now?: Date },
) =>
  actOutcome(() =>
    transaction(async (tx) => {
      const held = await holdEvent(tx, viewer, entryId);
      checkMove(held, times, note, now);
      const { entry, event, content, slug } = held;
      // A version that somebody hands in at this moment has the old days: it is refused as older than this.
      const { count } = await tx.entry.updateMany({
        where: { id: entryId, version: entry.version },
        data: { version: { increment: 1 } },
      });
      if (count === 0) throw new CannotBe("in_review");
      const data = withTimes(content, times);
      const last = await tx.revision.aggregate({ where: { entryId }, _max: { number: true } });
      const number = (last._max.number ?? 0) + 1;
      await tx.revision.create({
        data: { entryId, number, data: data as Prisma.InputJsonObject, authorId: viewer.id },
      });
      await publishRevision(tx, entry, { number, data }, { at: now });
      await takeOver(tx, entryId, times);
      await tx.event.update({
        where: { entryId },
        data: { status: "moved", statusNote: { ...note, previousStart: startOf(event) } },
      });
      await showStatus(tx, entryId, "moved");
      await noteAct(tx, viewer, held, { status: "moved", note, revisionNumber: number });
      await tellParticipants(tx, entryId, { change: "moved", note });
      return { slug };
    }),
  );

function checkMove({ entry, event }: HeldEvent, times: NewTimes, note: Localized, now: Date): void {
  if (event.status === "cancelled") throw new CannotBe("cancelled");
  if (event.endsAt <= now) throw new CannotBe("past");
  if (entry.state === "submitted" || entry.state === "in_review") throw new CannotBe("in_review");
  const { startDate = "", allDay, timeZone = homeZone } = times;
  const { startsAt, endsAt } = momentsOf({ ...times, startDate, allDay, timeZone });
  const isSame =
    startsAt.getTime() === event.startsAt.getTime() &&
    endsAt.getTime() === event.endsAt.getTime() &&
    allDay === event.allDay;
  if (isSame) throw new CannotBe("same_date");
  if (startsAt <= now) throw new CannotBe("past_date");
  if (isEmpty(note)) throw new CannotBe("note_needed");
}

/** What is left out is gone. */
const withTimes = (content: object, times: NewTimes): Prisma.JsonObject =>
  JSON.parse(JSON.stringify({ ...content, ...times }));

/** The working copy moves along, whatever else is being changed in it. */
async function takeOver(tx: Tx, entryId: string, times: NewTimes): Promise<void> {
  const draft = await tx.entryDraft.findUnique({ where: { entryId }, select: { data: true } });
  // Sample content was never a draft.
  if (!draft) return;
  await tx.entryDraft.update({
    where: { entryId },
    data: {
      data: withTimes(Object(draft.data), times) as Prisma.InputJsonObject,
      version: { increment: 1 },
    },
  });
}

/** When it was to begin, for those who knew it: a day when it was all-day. */
const startOf = (event: Event): string =>
  event.allDay ? event.startDate.toISOString().slice(0, 10) : event.startsAt.toISOString();
