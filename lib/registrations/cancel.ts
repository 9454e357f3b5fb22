import { db, type Tx } from "@/lib/db/client";
import type { Registration } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/members/member";
import { type HostedEvent, lockEvent } from "./event";
import { tell } from "./letters";
import { moveUp } from "./places";
import { isAlive } from "./registration";
import { registering } from "./turn";

/** Cancels the registration of a ticket. Whoever has the link may. See `cancelled` for what it gives. */
export const cancelByTicket = (ticket: string, at?: Date) => cancelled({ ticket }, at);

/** Cancels one's own registration from one's account. */
export const cancelOwn = (viewer: Viewer, id: string, at?: Date) =>
  cancelled({ id, OR: [{ userId: viewer.id }, { email: viewer.email }] }, at);

/**
 * Frees a place, tells its person and gives it to who has waited longest; twice is as good as once. "over" when the event has
 * ended. Gives the slug of the event, null when it is not public any more.
 */
async function cancelled(
  where: { ticket: string } | { id: string; OR: object[] },
  at?: Date,
): Promise<{ ok: true; slug: string | null } | { ok: false; reason: "not_found" | "over" }> {
  const found = await db().registration.findFirst({ where, select: { id: true, entryId: true } });
  if (!found) return { ok: false, reason: "not_found" };
  return registering(async (tx) => {
    const event = await lockEvent(tx, found.entryId);
    const row = await tx.registration.findUnique({ where: { id: found.id } });
    if (!row) return { ok: false, reason: "not_found" };
    const now = at ?? new Date();
    if (event && event.endsAt <= now) return { ok: false, reason: "over" };
    if (isAlive(row.state)) await leave(tx, event, row, { state: "cancelled", now });
    return { ok: true, slug: event?.slug ?? null };
  });
}

/** Takes somebody off the list for good, tells them, and gives their place to the next. The event must be locked. */
export async function leave(
  tx: Tx,
  event: HostedEvent | null,
  row: Registration,
  { state, now, note = "" }: { state: "cancelled" | "declined"; now: Date; note?: string },
): Promise<void> {
  await tx.registration.update({
    where: { id: row.id },
    data: { state, decidedAt: now, checkedInAt: null, checkedInBy: null },
  });
  if (!event) return;
  // Nobody has shown that an unconfirmed address wants letters.
  if (row.state !== "unconfirmed") await tell(tx, event, [{ ...row, state, news: state, note }]);
  await moveUp(tx, event, now);
}
