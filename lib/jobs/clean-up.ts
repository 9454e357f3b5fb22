import { removeOrphans } from "@/lib/files/remove";
import { forgetShares } from "@/lib/offices/forget";
import { db } from "../db/client";
import { env } from "../env";

/** How long a letter that no mail server takes is kept; the queue gives it up after about three days. */
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Deletes what has expired (sessions, sign-in links and codes, counters of attempts, letters that could not be sent,
 * links of offices) and uploads that nothing shows any more. A demo keeps its letters: they are its mailbox.
 */
export async function cleanUp(): Promise<void> {
  const expired = { lt: new Date() };
  await db().session.deleteMany({ where: { expires: expired } });
  await db().verificationToken.deleteMany({ where: { expires: expired } });
  await db().signInCode.deleteMany({ where: { expires: expired } });
  await db().rateLimiterFlexible.deleteMany({ where: { expire: expired } });
  if (env().mode === "live") {
    await db().mail.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - week) } } });
  }
  await forgetShares();
  await removeOrphans();
}
