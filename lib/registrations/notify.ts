import type { Tx } from "@/lib/db/client";
import type { Localized } from "@/lib/i18n/localized";
import { lockEvent } from "./event";
import { tellChange } from "./letters";
import { moveUp } from "./places";

/** What happened to an event that its participants have to know: the keys under `mail.event_changed` in the messages. */
export type EventChange = "cancelled" | "moved" | "restored";

/**
 * Writes to everybody who has a place at an event, waits for one or for the organiser's answer: it is cancelled, it has
 * moved (the letter says when and where it takes place now), or it takes place after all. Call it in the transaction that
 * changes the event, after the change. `note` is what the organiser says about it.
 */
export async function tellParticipants(
  tx: Tx,
  entryId: string,
  { change, note = {} }: { change: EventChange; note?: Localized },
): Promise<void> {
  const event = await lockEvent(tx, entryId);
  if (!event) return;
  const people = await tx.registration.findMany({
    where: { entryId, state: { in: ["confirmed", "waiting", "pending"] } },
    orderBy: { id: "asc" },
  });
  await tellChange(tx, event, people, { change, note });
  // A place that became free while it was cancelled.
  await moveUp(tx, event);
}
