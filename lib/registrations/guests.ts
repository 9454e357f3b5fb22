import { keyed } from "@/lib/auth/secrets";
import { db, transaction } from "@/lib/db/client";
import type { Registration } from "@/lib/db/generated/client";
import { takeHourly } from "@/lib/db/hourly";
import { type HostedEvent, lockEvent } from "./event";
import { askToConfirm, tell } from "./letters";
import { againPerHour, sameFormMinutes } from "./limits";
import { type Ask, firstState, type RegisterRefusal, refusalFor, stays, write } from "./register";
import { confirmBy } from "./registration";
import { registering } from "./turn";

/**
 * Takes down what somebody without an account asks for, and writes to the address: it takes no place until they confirm.
 * The answer is the same whether or not this address is registered already, so that nobody learns who comes.
 */
export async function registerGuest(
  ask: Ask & { email: string },
  at?: Date,
): Promise<{ ok: true } | RegisterRefusal> {
  const result = await registering(async (tx) => {
    const event = await lockEvent(tx, ask.entryId);
    if (!event) return { ok: false, reason: "not_found" } as const;
    const now = at ?? new Date();
    const reason = refusalFor(event, ask, now);
    if (reason) return { ok: false, reason } as const;
    const before = await tx.registration.findUnique({
      where: { entryId_email: { entryId: ask.entryId, email: ask.email } },
    });
    if (before && stays(before.state)) return { ok: true, again: { event, row: before } } as const;
    const asked = before?.state === "unconfirmed" ? before.queuedAt : null;
    const retried = asked !== null && now.getTime() - asked.getTime() < sameFormMinutes * 60_000;
    const row = await write(tx, before, {
      ...ask,
      userId: null,
      state: "unconfirmed",
      // It says how long the link of the letter works.
      now: retried ? asked : now,
    });
    if (!retried) await askToConfirm(tx, event, row);
    return { ok: true } as const;
  });
  if (!result.ok) return result;
  if ("again" in result && result.again) await tellAgain(result.again);
  return { ok: true };
}

/** Sends the link to who has lost it, or wonders whether they are registered. */
async function tellAgain({ event, row }: { event: HostedEvent; row: Registration }): Promise<void> {
  if (!(await takeHourly("registration-again", againPerHour, keyed(`registration:${row.id}`)))) return;
  const news = row.state === "declined" ? "declined" : "again";
  await transaction((tx) => tell(tx, event, [{ ...row, news }]));
}

/**
 * Confirms a guest's registration by its ticket: now they get a place, wait for one, or for the organiser's answer. Twice is
 * as good as once. "expired" when the link was not used in time.
 */
export async function confirmGuest(
  ticket: string,
  at?: Date,
): Promise<{ ok: true; slug: string } | { ok: false; reason: RegisterRefusal["reason"] | "expired" }> {
  const found = await db().registration.findUnique({ where: { ticket }, select: { entryId: true } });
  if (!found) return { ok: false, reason: "not_found" };
  return registering(async (tx) => {
    const event = await lockEvent(tx, found.entryId);
    const row = await tx.registration.findUnique({ where: { ticket } });
    if (!event || !row) return { ok: false, reason: "not_found" };
    if (row.state !== "unconfirmed") return { ok: true, slug: event.slug };
    const now = at ?? new Date();
    if (confirmBy(row.queuedAt) <= now) return { ok: false, reason: "expired" };
    const reason = refusalFor(event, row, now);
    if (reason) return { ok: false, reason };
    const state = await firstState(tx, event, row.attendance);
    // Who has opened this letter may be a member as well.
    const user = await tx.user.findUnique({ where: { email: row.email }, select: { id: true } });
    const confirmed = await tx.registration.update({
      where: { id: row.id },
      data: { state, queuedAt: now, decidedAt: now, userId: user?.id ?? null },
    });
    await tell(tx, event, [{ ...confirmed, news: state }]);
    return { ok: true, slug: event.slug };
  });
}
