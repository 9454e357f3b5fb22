import { randomBytes } from "node:crypto";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";

/** The secret address of one's own calendar; null until it is asked for. */
export async function calendarTokenOf(viewer: Viewer): Promise<string | null> {
  const row = await db().calendarToken.findUnique({ where: { userId: viewer.id }, select: { token: true } });
  return row?.token ?? null;
}

/** Makes one's own calendar a new secret address: the one before it stops working. */
export async function renewCalendarToken(viewer: Viewer): Promise<void> {
  const token = randomBytes(24).toString("base64url");
  await db().calendarToken.upsert({
    where: { userId: viewer.id },
    create: { userId: viewer.id, token },
    update: { token, createdAt: new Date() },
  });
}

/** Ends one's own calendar: nobody has a working address any more. */
export async function dropCalendarToken(viewer: Viewer): Promise<void> {
  await db().calendarToken.deleteMany({ where: { userId: viewer.id } });
}
