import { db } from "@/lib/db/client";
import { isAuthor } from "@/lib/entries/entry";
import { loadEntry } from "@/lib/entries/load";
import type { Localized } from "@/lib/i18n/localized";
import { canCurate, type Viewer } from "@/lib/members/member";
import type { PracticeContent } from "@/lib/practices/input";
import { badgeOf, freshMonths, monthsAfter } from "./badge";
import { byKey, type LastCheck } from "./claims";
import type { ClaimFilters } from "./desk-filters";
import { ledgerOf } from "./ledger";
import { claimsPerPage } from "./limits";
import { checksOf } from "./queries";

type Result = PracticeContent["results"][number];

/** A claim that nobody has checked, or whose check has faded. */
export interface WaitingClaim {
  entryId: string;
  title: Localized;
  key: string;
  result: Result;
  last: LastCheck | null;
  /** Since when it waits: its practice's publication, or the day on which its check faded. */
  since: Date;
}

/**
 * One page of the claims that wait for a check, those that wait longest first; what the curator wrote is left out.
 * Keys of claims are made here and not in the database, so the results of every practice are read: two queries and
 * some kilobytes a practice.
 */
export async function claimsToCheck(viewer: Viewer, filters: ClaimFilters, now: Date) {
  if (!canCurate(viewer)) return { items: [], total: 0, page: 1, pages: 1 };
  const { state, topic, evidence, page } = filters;
  const practices = await db().$queryRaw<
    { id: string; title: Localized; results: Result[]; publishedAt: Date }[]
  >`
    SELECT p.entry_id::text AS id, p.content->'title' AS title, p.content->'results' AS results,
      p.published_at AS "publishedAt"
    FROM publications p JOIN entries e ON e.id = p.entry_id
    WHERE p.kind = 'practice' AND p.status = 'published' AND p.content ? 'results'
      AND (${topic} = '' OR ${topic} = ANY(p.topics)) AND e.owner_id <> ${viewer.id}::uuid
      AND NOT EXISTS (SELECT FROM coauthors c WHERE c.entry_id = e.id AND c.user_id = ${viewer.id}::uuid
        AND c.accepted_at IS NOT NULL)
    ORDER BY p.published_at, p.entry_id`;
  const checks = await checksOf(practices.map(({ id }) => id));
  const waiting = practices.flatMap(({ id, title, results, publishedAt }) =>
    [...byKey(results)]
      .filter(([, result]) => !evidence || result.evidence === evidence)
      .flatMap(([key, result]): WaitingClaim[] => {
        const last = checks[id]?.[key] ?? null;
        if (badgeOf(result, last, now).age === "fresh") return [];
        if (state !== "all" && (state === "faded") !== (last !== null)) return [];
        const since = last ? monthsAfter(new Date(last.at), freshMonths) : publishedAt;
        return [{ entryId: id, title, key, result, last, since }];
      }),
  );
  waiting.sort((a, b) => a.since.getTime() - b.since.getTime());
  const pages = Math.max(1, Math.ceil(waiting.length / claimsPerPage));
  const current = Math.min(page, pages);
  const from = (current - 1) * claimsPerPage;
  return {
    items: waiting.slice(from, from + claimsPerPage),
    total: waiting.length,
    page: current,
    pages,
  };
}

/** A published practice with its claims and who checked them, for curators; null for others and when it is not public. */
export async function claimsOnDesk(viewer: Viewer, entryId: string) {
  if (!canCurate(viewer)) return null;
  const entry = await loadEntry(db(), entryId);
  if (entry?.kind !== "practice" || entry.publication?.status !== "published") return null;
  const { slug, revisionNumber, content } = entry.publication;
  const { title = {}, results } = content as unknown as Partial<PracticeContent>;
  const [ledger, names] = await Promise.all([ledgerOf(entryId, results), namesOf(entryId)]);
  return { id: entryId, slug, revisionNumber, title, isOwn: isAuthor(viewer, entry.facts), ledger, names };
}

export type ClaimsOnDesk = NonNullable<Awaited<ReturnType<typeof claimsOnDesk>>>;

/** Who made each check of an entry, by the id of the check; "" for a former member. */
async function namesOf(entryId: string): Promise<Record<string, string>> {
  const rows = await db().claimCheck.findMany({
    where: { entryId },
    select: { id: true, checkedBy: { select: { name: true } } },
  });
  return Object.fromEntries(rows.map(({ id, checkedBy }) => [id, checkedBy.name ?? ""]));
}
