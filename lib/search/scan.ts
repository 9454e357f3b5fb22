import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { FacetName } from "./keys";
import type { Plan } from "./plan";
import { isHit, newerHits, newestFirst } from "./window";

/** Hits are counted up to here. */
const mostCounted = 2_000;

/** So many of the newest hits are ranked, and so many of the newest that have the words in their title. */
export const mostRanked = 400;
export const mostTitles = 200;

/** In how many hits each code stands. */
export type CodeCounts = Record<string, number>;

/** What one look through the newest hits tells. */
export interface Scan {
  /** How many there are, exact up to `mostCounted`. */
  total: number;
  more: boolean;
  /** The newest, at most `mostRanked`. */
  ids: string[];
  /** The newest of those counted that have the words in their title, at most `mostTitles`. */
  titles: string[];
  /** By the newest `mostCounted`. */
  codes: CodeCounts;
}

export const nothing: Scan = { total: 0, more: false, ids: [], titles: [], codes: {} };

/** The codes of the table "hits" that a condition holds for, with their numbers, as CodeCounts. */
const codesWhere = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_object_agg(code, n), '{}') FROM (
    SELECT code, count(*) AS n FROM hits, unnest(facets) AS code WHERE ${condition} GROUP BY code) counted)`;

/** Counts the hits of a plan and their codes, and gives the newest. One query. */
export async function scan(plan: Plan): Promise<Scan> {
  const titled = plan.title === null ? Prisma.sql`false` : Prisma.sql`d.head @@ ${plan.title}::tsquery`;
  const columns = Prisma.sql`d.entry_id, d.facets, d.ordinal, ${titled} AS titled`;
  const [row] = await db().$queryRaw<Omit<Scan, "more">[]>`
    WITH hits AS MATERIALIZED (${newestFirst(plan, isHit(plan), columns, mostCounted + 1)})
    SELECT (SELECT count(*)::int FROM hits) AS total,
      ARRAY(SELECT entry_id::text FROM hits ORDER BY ordinal DESC LIMIT ${mostRanked}) AS ids,
      ARRAY(SELECT entry_id::text FROM hits WHERE titled ORDER BY ordinal DESC LIMIT ${mostTitles}) AS titles,
      ${codesWhere(Prisma.sql`true`)} AS codes`;
  if (!row) return nothing;
  return { ...row, total: Math.min(row.total, mostCounted), more: row.total > mostCounted };
}

/** Hits that are looked at for the values of one facet. */
const sample = 1_000;

/**
 * In how many hits the codes of one facet stand, and whether there may be more. One query for each facet with a choice:
 * only the newest documents are looked at, for with three others chosen the lists of all would be gone through each time.
 */
export async function countCodes(
  plan: Plan,
  facet: FacetName | "evidence",
): Promise<{ codes: CodeCounts; more: boolean }> {
  const { query, all } = newerHits(plan, Prisma.sql`d.facets, d.ordinal`, sample + 1);
  const [row] = await db().$queryRaw<{ total: number; codes: CodeCounts }[]>`
    WITH hits AS MATERIALIZED (${query})
    SELECT (SELECT count(*)::int FROM hits) AS total,
      ${codesWhere(Prisma.sql`starts_with(code, ${`${facet}:`})`)} AS codes`;
  return { codes: row?.codes ?? {}, more: !all || (row?.total ?? 0) > sample };
}
