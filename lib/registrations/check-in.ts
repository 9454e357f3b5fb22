import { transaction } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { lockOrganised } from "./organisers";
import type { Attendance, RegistrationState } from "./registration";
import { codeIn } from "./ticket";

/** What came of an attempt to check somebody in. */
export type CheckInResult =
  | { outcome: "checked_in"; name: string; attendance: Attendance }
  | { outcome: "already"; name: string; at: Date; timeZone: string }
  | { outcome: "no_place"; name: string; state: RegistrationState }
  | { outcome: "unknown" };

/**
 * Notes that somebody has come: by what was typed or scanned at the door, or by the registration chosen from the list. Who has come
 * already is said to have, with the first time. Null when this person does not keep the list.
 */
export const checkIn = (
  viewer: Viewer,
  entryId: string,
  who: { typed: string } | { registrationId: string },
  now = new Date(),
): Promise<CheckInResult | null> =>
  transaction(async (tx) => {
    const event = await lockOrganised(tx, viewer, entryId);
    if (!event) return null;
    const one = "typed" in who ? withCode(who.typed) : { id: who.registrationId };
    const row = one && (await tx.registration.findFirst({ where: { entryId, ...one } }));
    if (!row || row.state === "unconfirmed") return { outcome: "unknown" };
    const { name, state, attendance } = row;
    if (state !== "confirmed") return { outcome: "no_place", name, state };
    if (row.checkedInAt) return { outcome: "already", name, at: row.checkedInAt, timeZone: event.timeZone };
    await tx.registration.update({
      where: { id: row.id },
      data: { checkedInAt: now, checkedInBy: viewer.id },
    });
    return { outcome: "checked_in", name, attendance };
  });

function withCode(typed: string) {
  const code = codeIn(typed);
  return code && { ticket: { startsWith: code } };
}

/** Takes a check-in back that was a mistake. False when this person does not keep the list, or nobody was checked in. */
export const undoCheckIn = (viewer: Viewer, entryId: string, registrationId: string): Promise<boolean> =>
  transaction(async (tx) => {
    if (!(await lockOrganised(tx, viewer, entryId))) return false;
    const { count } = await tx.registration.updateMany({
      where: { id: registrationId, entryId, checkedInAt: { not: null } },
      data: { checkedInAt: null, checkedInBy: null },
    });
    return count > 0;
  });
