import type { Tx } from "@/lib/db/client";
import { countsOf } from "./counts";
import { type HostedEvent, lockEvent } from "./event";
import { tell } from "./letters";
import { type Attendance, attendancesOf, freePlaces, isOver, placeOrQueue, placesFor } from "./registration";

/** Where who asks now for a place of this kind goes. The event must be locked. */
export async function nextPlace(
  tx: Tx,
  event: HostedEvent,
  attendance: Attendance,
): Promise<"confirmed" | "waiting"> {
  const counts = await countsOf(tx, event.entryId);
  return placeOrQueue(placesFor(event, attendance), counts[attendance]);
}

/**
 * Gives every free place to who has waited longest, and writes to them. The event must be locked. Nobody moves up for
 * what is over.
 */
export async function moveUp(tx: Tx, event: HostedEvent, now = new Date()): Promise<void> {
  if (isOver(event, now)) return;
  const counts = await countsOf(tx, event.entryId);
  for (const attendance of attendancesOf(event.mode)) {
    const { confirmed, waiting } = counts[attendance];
    const free = freePlaces(placesFor(event, attendance), confirmed, waiting);
    if (free === 0) continue;
    const next = await tx.registration.findMany({
      where: { entryId: event.entryId, attendance, state: "waiting" },
      orderBy: [{ queuedAt: "asc" }, { id: "asc" }],
      take: free,
    });
    await tx.registration.updateMany({
      where: { id: { in: next.map(({ id }) => id) } },
      data: { state: "confirmed", decidedAt: now },
    });
    await tell(
      tx,
      event,
      next.map((row) => ({ ...row, news: "moved_up" as const })),
    );
  }
}

/** The same for an event that has just changed: it may have more places, or have come back. */
export async function fillPlaces(tx: Tx, entryId: string): Promise<void> {
  const event = await lockEvent(tx, entryId);
  if (event) await moveUp(tx, event);
}
