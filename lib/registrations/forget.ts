import { Temporal } from "temporal-polyfill";
import { db, type Tx, transaction } from "@/lib/db/client";
import { countsOf } from "./counts";
import { attendances, confirmHours } from "./registration";

/** What is kept of an event's registrations when they are gone. */
export type KeptCounts = Record<(typeof attendances)[number], { registered: number; attended: number }>;

/** Seconds that forgetting one event may take. */
const patience = 60;

/** Deletes what nobody confirmed in time, and all registrations whose retention period has passed. */
export async function forgetRegistrations(now = new Date()): Promise<void> {
  await db().registration.deleteMany({
    where: { state: "unconfirmed", queuedAt: { lte: new Date(now.getTime() - confirmHours * 3_600_000) } },
  });
  const events = await db().event.findMany({
    where: {
      endsAt: { lte: now },
      // An event that was moved after it had been forgotten has registrations again.
      OR: [{ anonymisedAt: null }, { registrations: { some: {} } }],
    },
    select: { entryId: true, endsAt: true, retentionMonths: true },
  });
  for (const event of events) if (keptUntil(event) <= now) await forget(event.entryId, now);
}

/** Until when the registrations of an event are kept: so many months after its end, by the calendar in UTC. */
export const keptUntil = ({ endsAt, retentionMonths }: { endsAt: Date; retentionMonths: number }): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(endsAt.getTime())
      .toZonedDateTimeISO("UTC")
      .add({ months: retentionMonths }).epochMilliseconds,
  );

/**
 * Deletes the registrations of one event with everything that was written to and about these people, and keeps how many there were.
 * Twice is as good as once: what was counted is gone.
 */
const forget = (entryId: string, now: Date): Promise<void> =>
  transaction(async (tx) => {
    const [event] = await tx.$queryRaw<{ kept: Partial<KeptCounts> | null; due: Date }[]>`
      SELECT kept_counts AS kept, ends_at AS due FROM events WHERE entry_id = ${entryId}::uuid FOR UPDATE`;
    // It may have been moved into the future meanwhile.
    if (!event || event.due > now) return;
    const keptCounts = await added(tx, entryId, event.kept ?? {});
    await forgetLetters(tx, entryId);
    await tx.eventMessage.deleteMany({ where: { entryId } });
    await tx.registration.deleteMany({ where: { entryId } });
    await tx.event.update({ where: { entryId }, data: { anonymisedAt: now, keptCounts } });
  }, patience);

/** How many had a place and how many came, with what was kept before. */
async function added(tx: Tx, entryId: string, before: Partial<KeptCounts>): Promise<KeptCounts> {
  const counts = await countsOf(tx, entryId);
  const came = await tx.registration.groupBy({
    by: ["attendance"],
    where: { entryId, state: "confirmed", checkedInAt: { not: null } },
    _count: true,
  });
  const kept = attendances.map((attendance) => [
    attendance,
    {
      registered: (before[attendance]?.registered ?? 0) + counts[attendance].confirmed,
      attended:
        (before[attendance]?.attended ?? 0) +
        (came.find((group) => group.attendance === attendance)?._count ?? 0),
    },
  ]);
  return Object.fromEntries(kept) as KeptCounts;
}

/**
 * Deletes their letters, those that no mail server took and a demo's: every letter to a participant holds the address of their
 * registration, and no other does.
 */
const forgetLetters = (tx: Tx, entryId: string): Promise<number> => tx.$executeRaw`
  DELETE FROM mails m USING registrations r
  WHERE r.entry_id = ${entryId}::uuid AND m.recipient = r.email
    AND position('/registrations/' || r.ticket IN m.text) > 0`;
