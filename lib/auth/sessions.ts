import { db, type Tx } from "@/lib/db/client";
import { hashSession } from "./secrets";

/** Ends the session of this token. */
export async function endSession(token: string): Promise<void> {
  await db().session.deleteMany({ where: { sessionToken: hashSession(token) } });
}

/** Ends all sessions of a member, wherever they are signed in. Gives how many there were. */
export async function endAllSessions(tx: Tx, userId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId } });
  return count;
}
