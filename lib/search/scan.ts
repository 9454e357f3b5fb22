import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { FacetName } from "./keys";
import type { Plan } from "./plan";
import { isHit, newestFirst } from "./window";

/** Hits are counted up to here. */
const mostCounted = 2_000;

/** So many of the newest hits are ranked. */
export const mostRanked = 400;

/** In how many hits each code stands. */
export type CodeCounts = Record<string, number>;

/** What one look through the newest hits tells. */
export interface Scan {
  /** How many there are, exact up to `mostCounted`. */
  total: number;
  more: boolean;
  /** The newest, at most `mostRanked`. */
  ids: string[];
  /** By the newest `mostCounted`. */
  codes: CodeCounts;
}

export const nothing: Scan = { total: 0, more: false, ids: [], codes: {} };

/** The codes of the table "hits" that a condition holds for, with their numbers, as CodeCounts. */
const codesWhere = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_object_agg(code, n), '{}') FROM (
    SELECT code, count(*) AS n FROM hits, unnest(facets) AS code WHERE ${condition} GROUP BY code) counted)`;

/** Counts the hits of a plan and their codes, and gives the newest. One query. */
export async function scan(plan: Plan): Promise<Scan> {
  const columns = Prisma.sql`d.entry_id, d.facets, d.ordinal`;
  const [row] = await db().$queryRaw<{ total: number; ids: string[]; codes: CodeCounts }[]>`
    WITH hits AS MATERIALIZED (${newestFirst(plan, isHit(plan), columns, mostCounted + 1)})
    SELECT (SELECT count(*)::int FROM hits) AS total,
      ARRAY(SELECT entry_id::text FROM hits ORDER BY ordinal DESC LIMIT ${mostRanked}) AS ids,
      ${codesWhere(Prisma.sql`true`)} AS codes`;
  if (!row) return nothing;
  return { ...row, total: Math.min(row.total, mostCounted), more: row.total > mostCounted };
}

/** Hits that are looked at for the values of one facet. */
const sample = 1_000;

/** In how many of the newest hits the codes of one facet stand, and whether there are more hits than were looked at. */
export async function countCodes(
  plan: Plan,
  facet: FacetName | "evidence",
): Promise<{ codes: CodeCounts; more: boolean }> {
  const columns = Prisma.sql`d.facets, d.ordinal`;
  const [row] = await db().$queryRaw<{ total: number; codes: CodeCounts }[]>`
    WITH hits AS MATERIALIZED (${newestFirst(plan, isHit(plan), columns, sample + 1)})
    SELECT (SELECT count(*)::int FROM hits) AS total,
      ${codesWhere(Prisma.sql`starts_with(code, ${`${facet}:`})`)} AS codes`;
  return { codes: row?.codes ?? {}, more: (row?.total ?? 0) > sample };
}
