import { type Tx, transaction } from "@/lib/db/client";
import { createDraftIn, mayStart } from "@/lib/entries/drafts";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import type { EventContent } from "./input";
import { actOutcome, CannotBe, type HeldEvent, holdEvent } from "./organise";
import { datesOf, type Repetition } from "./series";
import { exists, homeZone } from "./times";

/**
 * Copies a published event of one's own into a new draft without days, pictures and files. `key` makes the same form sent
 * twice one copy: it is the id of the draft, which is given.
 */
export const cloneEvent = (viewer: Viewer, { entryId, key }: { entryId: string; key: string }) =>
  actOutcome(async () => {
    await copying(viewer, { entryId, key }, (tx, held) =>
      copyInto(tx, viewer, held, { id: key, days: noDays }),
    );
    return { draftId: key };
  });

/**
 * Makes a series of a published event of one's own: a draft for each further date, at the same local time. Refused as a
 * whole when the clocks skip that time on one of the days. Gives how many drafts there are.
 */
export const repeatEvent = (
  viewer: Viewer,
  { entryId, key, ...repetition }: { entryId: string; key: string } & Repetition,
) =>
  actOutcome(async () => {
    await copying(viewer, { entryId, key }, async (tx, held) => {
      const all = datesOf(held.content, repetition);
      if (!all.every((days) => isPossible(held.content, days))) throw new CannotBe("no_such_time");
      const seriesId = held.event.seriesId ?? key;
      await tx.event.update({ where: { entryId }, data: { seriesId } });
      for (const [index, days] of all.entries()) {
        await copyInto(tx, viewer, held, { id: index === 0 ? key : undefined, days, series: seriesId });
      }
    });
    return { drafts: repetition.times - 1 };
  });

const noDays = { startDate: null, endDate: null, registersUntil: null };

/** Holds an event of one's own while it is copied; what was copied under this key before is not copied again. */
const copying = (
  viewer: Viewer,
  { entryId, key }: { entryId: string; key: string },
  copy: (tx: Tx, held: HeldEvent) => Promise<void>,
): Promise<void> =>
  transaction(async (tx) => {
    const held = await holdEvent(tx, viewer, entryId, { authorsOnly: true });
    const before = await tx.entry.findUnique({ where: { id: key }, select: { ownerId: true } });
    if (before && before.ownerId !== viewer.id) throw new CannotBe("not_found");
    if (before) return;
    if (!(await mayStart(viewer))) throw new CannotBe("too_many");
    await copy(tx, held);
  });

interface Copy {
  id: string | undefined;
  days: RawObject;
  series?: string;
}

async function copyInto(
  tx: Tx,
  viewer: Viewer,
  { entry, content }: HeldEvent,
  { id, days, series }: Copy,
): Promise<void> {
  // Files belong to the entry that they were uploaded to; a recording is of what took place.
  const { images: _, attachments: __, recording: ___, series: ____, ...kept } = content;
  const data: RawObject = JSON.parse(JSON.stringify({ ...kept, ...days, series }));
  const childId = await createDraftIn(tx, viewer, {
    kind: "event",
    language: entry.sourceLanguage,
    data,
    ...(id && { id }),
  });
  await tx.entryLink.create({ data: { parentId: entry.id, childId, kind: "cloned" } });
}

/** Whether its times exist on these days. */
function isPossible({ allDay, startTime, endTime, timeZone = homeZone }: EventContent, days: Days): boolean {
  if (allDay) return true;
  const end = days.endDate ?? days.startDate;
  return (
    (!startTime || exists(days.startDate, startTime, timeZone)) &&
    (!endTime || exists(end, endTime, timeZone))
  );
}

type Days = ReturnType<typeof datesOf>[number];
