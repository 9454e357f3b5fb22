import { db } from "@/lib/db/client";
import type { PracticeContent } from "@/lib/practices/input";
import { byKey, type Verdict } from "./claims";

type Result = PracticeContent["results"][number];

/** One check of a claim, without the name of who made it; `at` is an ISO time. */
export interface LedgerCheck {
  id: string;
  verdict: Verdict;
  note: string;
  at: string;
  revisionNumber: number;
}

/** A claim with every check of it, the newest first. */
export interface LedgerClaim {
  key: string;
  result: Result;
  checks: LedgerCheck[];
}

/** What a practice claims now, and what it claimed when somebody checked it and says no more. */
export interface Ledger {
  current: LedgerClaim[];
  former: LedgerClaim[];
}

/**
 * The ledger of a practice: `results` are those of its published revision. The answer is JSON, ready to be cached, and
 * names nobody. Two queries, however long its history is.
 */
export async function ledgerOf(entryId: string, results: readonly Result[] = []): Promise<Ledger> {
  const rows = await db().claimCheck.findMany({
    where: { entryId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { id: true, claim: true, verdict: true, note: true, at: true, revisionNumber: true },
  });
  const checks = Map.groupBy(rows, ({ claim }) => claim);
  const current = byKey(results);
  const gone = rows.filter(({ claim }) => !current.has(claim));
  const earlier = byKey(await resultsOf(entryId, [...new Set(gone.map((row) => row.revisionNumber))]));
  const claimOf = ([key, result]: [string, Result]): LedgerClaim => ({
    key,
    result,
    checks: (checks.get(key) ?? []).map(({ claim: _, at, ...check }) => ({ ...check, at: at.toISOString() })),
  });
  return {
    current: [...current].map(claimOf),
    former: [...earlier].filter(([key]) => checks.has(key) && !current.has(key)).map(claimOf),
  };
}

/** What these revisions of an entry claimed, the newest first. */
async function resultsOf(entryId: string, numbers: readonly number[]): Promise<Result[]> {
  if (numbers.length === 0) return [];
  const revisions = await db().revision.findMany({
    where: { entryId, number: { in: [...numbers] } },
    orderBy: { number: "desc" },
    select: { data: true },
  });
  return revisions.flatMap(({ data }) => (data as unknown as Partial<PracticeContent>).results ?? []);
}
