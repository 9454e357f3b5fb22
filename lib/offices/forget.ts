import { db } from "@/lib/db/client";
import { keepShareDays } from "./limits";

/** Deletes share links that ended long ago, by their day or by a colleague. */
export async function forgetShares(now: Date = new Date()): Promise<void> {
  const before = { lt: new Date(now.getTime() - keepShareDays * 86_400_000) };
  await db().shareLink.deleteMany({ where: { OR: [{ expiresAt: before }, { revokedAt: before }] } });
}
