import { randomUUID } from "node:crypto";
import { db, type Tx, transaction } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/mail/outbox";
import { mayAsk } from "./limits";
import { withQuery } from "./paths";
import { hashCode, hashToken, newCode, sameHash, tokenOf } from "./secrets";

/** How long the link and the code of a sign-in mail work. */
export const signInMinutes = 30;

/** Wrong codes that end a code. */
const codeTries = 5;

export interface SignInRequest {
  email: string;
  locale: Locale;
  /** A path of the portal. */
  back: string;
  /** Whom the request is counted for besides the address. */
  client: string;
}

/**
 * Queues a mail with a link and a code, and ends those of earlier mails to this address.
 * The answer is the same whether or not there is an account: "limited" only says that too many were asked for.
 */
export async function startSignIn({
  email,
  locale,
  back,
  client,
}: SignInRequest): Promise<"sent" | "limited"> {
  if (!(await mayAsk(email, client))) return "limited";
  const id = randomUUID();
  const token = tokenOf(id);
  const code = newCode();
  const expires = new Date(Date.now() + signInMinutes * 60_000);
  await transaction(async (tx) => {
    await forgetSignIns(tx, email);
    await tx.verificationToken.create({ data: { identifier: email, token: hashToken(token), expires } });
    await tx.signInCode.create({ data: { id, email, codeHash: hashCode(email, code), expires } });
    await queueMail(tx, {
      to: { email, language: locale, name: "" },
      template: "sign_in",
      values: {
        code,
        link: withQuery(`/${locale}/sign-in/confirm`, { token, email, back }),
        minutes: signInMinutes,
      },
    });
  });
  return "sent";
}

/** Ends every link and code of an address. */
export async function forgetSignIns(tx: Tx, email: string): Promise<void> {
  await tx.verificationToken.deleteMany({ where: { identifier: email } });
  await tx.signInCode.deleteMany({ where: { email } });
}

/**
 * Changes a code for the token of the same mail, once; null when it is wrong, old, used, or tried too often
 * (which of these it is, nobody learns).
 */
export async function redeemCode(email: string, code: string): Promise<string | null> {
  // The try is counted before the comparison, by the database: guesses made at the same moment count each.
  const rows = await db().signInCode.updateManyAndReturn({
    where: { email, expires: { gt: new Date() }, attempts: { lt: codeTries } },
    data: { attempts: { increment: 1 } },
  });
  const codeHash = hashCode(email, code);
  const row = rows.find((candidate) => sameHash(candidate.codeHash, codeHash));
  if (!row) return null;
  const { count } = await db().signInCode.deleteMany({ where: { id: row.id } });
  return count === 1 ? tokenOf(row.id) : null;
}
