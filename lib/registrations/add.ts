import type { Viewer } from "@/lib/members/member";
import { tell } from "./letters";
import { lockOrganised, logAct } from "./organisers";
import { nextPlace } from "./places";
import { type Ask, stays, write } from "./register";
import { attendancesOf, isOver, type RegistrationState } from "./registration";
import { registering } from "./turn";

/**
 * An organiser registers somebody by hand, also after registration has closed, until the event ends. The places hold for them as
 * for everybody. They are told by mail who registered them and how to cancel.
 */
export const addByHand = (
  viewer: Viewer,
  ask: Ask & { email: string },
  at?: Date,
): Promise<
  | { ok: true; state: RegistrationState; slug: string }
  | { ok: false; reason: "not_found" | "over" | "changed" | "already" }
> =>
  registering(async (tx) => {
    const event = await lockOrganised(tx, viewer, ask.entryId);
    if (!event) return { ok: false, reason: "not_found" };
    const now = at ?? new Date();
    if (isOver(event, now)) return { ok: false, reason: "over" };
    if (!attendancesOf(event.mode).includes(ask.attendance)) return { ok: false, reason: "changed" };
    const before = await tx.registration.findUnique({
      where: { entryId_email: { entryId: ask.entryId, email: ask.email } },
    });
    if (before && stays(before.state) && before.state !== "declined") return { ok: false, reason: "already" };
    const user = await tx.user.findUnique({ where: { email: ask.email }, select: { id: true } });
    const state = await nextPlace(tx, event, ask.attendance);
    const row = await write(tx, before, { ...ask, userId: user?.id ?? null, state, now });
    await logAct(tx, viewer, ask.entryId, "add");
    await tell(tx, event, [{ ...row, news: state, byHand: true }]);
    return { ok: true, state, slug: event.slug };
  });
