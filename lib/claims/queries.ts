import { db, type Tx } from "@/lib/db/client";
import type { LastCheck, Verdict } from "./claims";

/** The last checks of an entry's claims, by claimKey. */
export type Checks = Record<string, LastCheck>;

/** The last check of every claim of these entries, by entry and claimKey; entries without any are left out. One query. */
export async function checksOf(entryIds: readonly string[], tx: Tx = db()): Promise<Record<string, Checks>> {
  const rows = await tx.$queryRaw<{ entry: string; claim: string; verdict: Verdict; at: Date }[]>`
    SELECT DISTINCT ON (entry_id, claim) entry_id::text AS entry, claim, verdict::text AS verdict, at
    FROM claim_checks WHERE entry_id = ANY(${[...entryIds]}::uuid[])
    ORDER BY entry_id, claim, at DESC, id DESC`;
  const checks: Record<string, Checks> = {};
  for (const { entry, claim, verdict, at } of rows) {
    checks[entry] = { ...checks[entry], [claim]: { verdict, at: at.toISOString() } };
  }
  return checks;
}
