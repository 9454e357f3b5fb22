import type { Viewer } from "@/lib/members/member";
import { leave } from "./cancel";
import type { OrganiserAct } from "./input";
import { tell } from "./letters";
import { lockOrganised, logAct } from "./organisers";
import { nextPlace } from "./places";
import { isOver, type RegistrationState } from "./registration";
import { registering } from "./turn";

export interface Decision {
  entryId: string;
  registrationId: string;
  act: Extract<OrganiserAct, "approve" | "decline">;
  /** What the organiser tells the person besides. */
  note: string;
}

/** From which states an organiser may take somebody in, or refuse. */
const from: Record<Decision["act"], readonly RegistrationState[]> = {
  approve: ["pending", "declined"],
  decline: ["pending", "confirmed", "waiting"],
};

/**
 * Takes somebody in, to a place or to the waiting list, or refuses them, and tells them by mail. Gives where the registration
 * now stands with the event's slug. "changed" when it no longer stood where this could be decided.
 */
export const decideOn = (
  viewer: Viewer,
  { entryId, registrationId, act, note }: Decision,
  at?: Date,
): Promise<
  | { ok: true; state: RegistrationState; slug: string }
  | { ok: false; reason: "not_found" | "over" | "changed" }
> =>
  registering(async (tx) => {
    const event = await lockOrganised(tx, viewer, entryId);
    const row = await tx.registration.findFirst({ where: { id: registrationId, entryId } });
    if (!event || !row) return { ok: false, reason: "not_found" };
    const now = at ?? new Date();
    if (isOver(event, now)) return { ok: false, reason: "over" };
    if (!from[act].includes(row.state)) return { ok: false, reason: "changed" };
    await logAct(tx, viewer, entryId, act);
    if (act === "decline") {
      await leave(tx, event, row, { state: "declined", now, note });
      return { ok: true, state: "declined", slug: event.slug };
    }
    const state = await nextPlace(tx, event, row.attendance);
    await tx.registration.update({ where: { id: row.id }, data: { state, queuedAt: now, decidedAt: now } });
    await tell(tx, event, [{ ...row, news: state, note }]);
    return { ok: true, state, slug: event.slug };
  });
