import { createHash, createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/** A text under the portal's secret: the same text gives the same result, and nobody else can make it. */
export const keyed = (text: string): string =>
  createHmac("sha256", env().authSecret).update(text).digest("hex");

/**
 * The one-time token of a sign-in. It follows from its id, so that the code of the same mail leads to it
 * although the database knows nothing but its hash.
 */
export const tokenOf = (id: string): string => `${id}.${keyed(id)}`;

/** A token as next-auth 4 stores and looks for it. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(`${token}${env().authSecret}`).digest("hex");

/** Six digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** A code as it is stored, worth nothing for another address. */
export const hashCode = (email: string, code: string): string => keyed(`code:${email}:${code}`);

/** Compares two hashes in a time that tells nothing. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A session's token as it is stored: who reads the database cannot sign in with it. */
export const hashSession = (token: string): string => createHash("sha256").update(token).digest("hex");
