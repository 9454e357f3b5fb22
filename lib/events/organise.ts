import type { Tx } from "@/lib/db/client";
import type { Event } from "@/lib/db/generated/client";
import { isAuthor } from "@/lib/entries/entry";
import { type LoadedEntry, loadEntry } from "@/lib/entries/load";
import { canModerate, type Viewer } from "@/lib/members/member";
import type { EventContent } from "./input";

/** Why an organiser's act on a published event was not done: a key under `events.refusals` in the messages. */
export type EventRefusal =
  | "not_found"
  | "past"
  | "cancelled"
  | "note_needed"
  | "same_date"
  | "past_date"
  | "in_review"
  | "no_such_time"
  | "too_many"
  | "too_often";

export type EventOutcome<T = object> = ({ ok: true } & T) | { ok: false; reason: EventRefusal };

/** An act that cannot be done. Thrown inside a transaction, so that nothing of it stays. */
export class CannotBe extends Error {
  constructor(readonly reason: EventRefusal) {
    super(reason);
  }
}

/** Runs an act and gives a refusal as a value. */
export async function actOutcome<T extends object>(run: () => Promise<T>): Promise<EventOutcome<T>> {
  try {
    return { ok: true, ...(await run()) };
  } catch (error) {
    if (error instanceof CannotBe) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** A published event in the hands of somebody who may act on it. */
export interface HeldEvent {
  entry: LoadedEntry;
  event: Event;
  slug: string;
  /** All of its content, what only participants see included. */
  content: EventContent;
}

/**
 * A published event that this person may act on: its authors may, and moderators unless `authorsOnly`. Nobody else acts
 * on it or registers for it until the transaction ends. Throws CannotBe for anybody and anything else.
 */
export async function holdEvent(
  tx: Tx,
  viewer: Viewer,
  entryId: string,
  { authorsOnly = false } = {},
): Promise<HeldEvent> {
  await tx.$queryRaw`SELECT entry_id FROM events WHERE entry_id = ${entryId}::uuid FOR UPDATE`;
  const entry = await loadEntry(tx, entryId);
  const publication = await tx.publication.findFirst({
    where: { entryId, kind: "event", status: "published" },
    select: { slug: true, content: true, restricted: true },
  });
  const event = await tx.event.findUnique({ where: { entryId } });
  const may = entry && (isAuthor(viewer, entry.facts) || (!authorsOnly && canModerate(viewer)));
  if (!entry || !publication || !event || !may) throw new CannotBe("not_found");
  const content = { ...Object(publication.content), ...Object(publication.restricted) } as EventContent;
  return { entry, event, slug: publication.slug, content };
}
