import type { Tx } from "@/lib/db/client";
import type { Prisma, Registration } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { type HostedEvent, lockEvent } from "./event";
import type { RegisterInput } from "./input";
import { tell } from "./letters";
import { nextPlace } from "./places";
import {
  attendancesOf,
  type ClosedReason,
  closedReason,
  isAlive,
  type RegistrationState,
} from "./registration";
import { newTicket } from "./ticket";
import { registering } from "./turn";

/** Why nothing was registered: registration is closed, or the event no longer has this way to take part. */
export type RegisterRefusal = { ok: false; reason: ClosedReason | "not_found" | "changed" };

export interface Ask extends RegisterInput {
  entryId: string;
  /** Of the page on which it was asked, and of the letters about it. */
  language: Locale;
}

/**
 * Registers a member, whose address is known to be theirs: they get a place, wait for one, or for the organiser's answer,
 * and a letter about it. Who is registered already stays so, and is written to no second time. Gives the ticket.
 */
export const registerMember = (
  viewer: Viewer,
  ask: Ask,
  at?: Date,
): Promise<{ ok: true; ticket: string } | RegisterRefusal> =>
  registering(async (tx) => {
    const event = await lockEvent(tx, ask.entryId);
    if (!event) return { ok: false, reason: "not_found" };
    // Only now is it this person's turn: who came before them stands before them in the queue.
    const now = at ?? new Date();
    const before = await tx.registration.findFirst({
      where: { entryId: ask.entryId, OR: [{ userId: viewer.id }, { email: viewer.email }] },
    });
    if (before && stays(before.state)) {
      if (!before.userId)
        await tx.registration.update({ where: { id: before.id }, data: { userId: viewer.id } });
      return { ok: true, ticket: before.ticket };
    }
    const reason = refusalFor(event, ask, now);
    if (reason) return { ok: false, reason };
    const state = await firstState(tx, event, ask.attendance);
    const row = await write(tx, before, { ...ask, email: viewer.email, userId: viewer.id, state, now });
    await tell(tx, event, [{ ...row, news: state }]);
    return { ok: true, ticket: row.ticket };
  });

/** A registration that a new form changes nothing of: alive and confirmed, or refused by the organiser. */
export const stays = (state: RegistrationState): boolean =>
  state === "declined" || (isAlive(state) && state !== "unconfirmed");

/** Why this cannot be asked for now; null when it can. */
export function refusalFor(
  event: HostedEvent,
  { attendance }: Pick<Ask, "attendance">,
  now: Date,
): ClosedReason | "changed" | null {
  return closedReason(event, now) ?? (attendancesOf(event.mode).includes(attendance) ? null : "changed");
}

/** Where a registration by somebody whose address is confirmed begins. */
export const firstState = async (
  tx: Tx,
  event: HostedEvent,
  attendance: Ask["attendance"],
): Promise<"pending" | "confirmed" | "waiting"> =>
  event.registration === "approval" ? "pending" : nextPlace(tx, event, attendance);

interface Written extends Ask {
  email: string;
  userId: string | null;
  state: RegistrationState;
  now: Date;
}

/** Writes a new registration, or begins the cancelled one of this address anew: at the end of the queue. */
export function write(
  tx: Tx,
  before: { id: string } | null,
  { now, ...ask }: Written,
): Promise<Registration> {
  const data = {
    ...ask,
    answers: ask.answers as unknown as Prisma.InputJsonObject,
    queuedAt: now,
    decidedAt: now,
    checkedInAt: null,
    checkedInBy: null,
  };
  return before
    ? tx.registration.update({ where: { id: before.id }, data })
    : tx.registration.create({ data: { ...data, createdAt: now, ticket: newTicket() } });
}
