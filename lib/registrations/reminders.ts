import { db, transaction } from "@/lib/db/client";
import { type HostedEvent, hostedEvent } from "./event";
import { remind } from "./letters";

const hour = 3_600_000;

/**
 * What participants are reminded of: so many hours before the start, and not later than so many. One that could not be sent in
 * time, since the portal stood still or the event moved nearer, is left out: the next one follows.
 */
const kinds = [
  { kind: "week", from: 7 * 24, until: 2 * 24 },
  { kind: "day", from: 24, until: 0 },
] as const;

/** Participants that are read at once. */
const batch = 100;

/**
 * Reminds everybody with a place of what begins soon, once a kind and a start, however often this runs. Who got their place after
 * the moment of a reminder has just been written to, and is not reminded. A letter that fails keeps nobody else from theirs; then
 * it throws in the end, to be run again.
 */
export async function sendReminders(now = new Date()): Promise<void> {
  const failures: unknown[] = [];
  for (const { kind, from, until } of kinds) {
    const events = await db().event.findMany({
      where: {
        status: { not: "cancelled" },
        startsAt: { gt: new Date(now.getTime() + until * hour), lte: new Date(now.getTime() + from * hour) },
        entry: { publication: { status: "published" } },
      },
      select: { entryId: true, startsAt: true },
    });
    for (const { entryId, startsAt } of events) {
      const event = await hostedEvent(db(), entryId);
      const due = { kind, startsAt, since: new Date(startsAt.getTime() - from * hour), now };
      if (event) failures.push(...(await remindAll(event, due)));
    }
  }
  if (failures.length > 0) throw failures[0];
}

interface Due {
  kind: "week" | "day";
  startsAt: Date;
  /** Who got a place later is not reminded. */
  since: Date;
  now: Date;
}

/** Reminds the participants of one event. Gives what failed. */
async function remindAll(event: HostedEvent, due: Due): Promise<unknown[]> {
  const failures: unknown[] = [];
  let ids: string[] = [];
  do {
    const rows = await db().registration.findMany({
      where: {
        entryId: event.entryId,
        state: "confirmed",
        decidedAt: { lte: due.since },
        reminders: { none: { kind: due.kind, startsAt: due.startsAt } },
        ...(ids.length > 0 && { id: { gt: ids.at(-1) ?? "" } }),
      },
      select: { id: true },
      orderBy: { id: "asc" },
      take: batch,
    });
    ids = rows.map(({ id }) => id);
    for (const id of ids) await remindOne(event, id, due).catch((error) => failures.push(error));
  } while (ids.length === batch);
  return failures;
}

/** The note that it was sent and the letter are one transaction: two jobs at once, or one that is killed, send one letter. */
const remindOne = (event: HostedEvent, id: string, { kind, startsAt, now }: Due): Promise<void> =>
  transaction(async (tx) => {
    // Whoever cancels at this moment, or moves the event, waits or has been faster.
    const fresh = await tx.$executeRaw`
      INSERT INTO event_reminders (registration_id, kind, starts_at, sent_at)
      SELECT r.id, ${kind}, e.starts_at, ${now}
      FROM registrations r JOIN events e USING (entry_id)
      WHERE r.id = ${id}::uuid AND r.state = 'confirmed' AND e.status <> 'cancelled' AND e.starts_at = ${startsAt}
      FOR SHARE
      ON CONFLICT DO NOTHING`;
    if (fresh === 0) return;
    await remind(tx, event, await tx.registration.findUniqueOrThrow({ where: { id } }));
  });
