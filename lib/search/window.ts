import { Prisma } from "@/lib/db/generated/client";
import type { Plan } from "./plan";

/** The condition that a document d is a hit. */
export const isHit = ({ match, pairs }: Pick<Plan, "match" | "pairs">): Prisma.Sql =>
  pairs === null
    ? Prisma.sql`d.body @@ ${match}::tsquery`
    : Prisma.sql`d.pairs @@ ${pairs}::tsquery AND d.body @@ ${match}::tsquery`;

/** Ordinals to a batch, as the index has them. */
const batch = 1_000;

/** So few hits are looked up at once. */
const few = 2_000;

/** A stretch of batches that should have so many hits is looked through at once. */
const stretch = 1_000;

/**
 * A query of the newest documents d that a condition holds for, newest first, `limit` of them after `offset`.
 *
 * A common word stands in a hundred thousand documents, and nobody wants more than the newest few thousand. So
 * stretches of batches are looked through one after the other, from the newest on, until there are enough; in each the
 * index reads the part of a word's list that lies in it. Nor can the planner mistake it for a job for reading the whole
 * table, which costs far more than it thinks: it does not count what unpacking the texts costs. Where few are expected
 * the index is asked once for all of them.
 *
 * The outer loop is a function's result in its order, and LIMIT ends it: so the newest come first.
 */
export function newestFirst(
  { expected, counts }: Pick<Plan, "expected" | "counts">,
  condition: Prisma.Sql,
  columns: Prisma.Sql,
  limit: number,
  offset = 0,
): Prisma.Sql {
  if (expected <= few) {
    return Prisma.sql`SELECT ${columns} FROM search_documents d WHERE ${condition}
      ORDER BY d.ordinal DESC LIMIT ${limit} OFFSET ${offset}`;
  }
  const step = Math.max(1, Math.round((stretch * counts.total) / expected / batch));
  const last = Math.floor(counts.newest / batch);
  return Prisma.sql`SELECT hit.* FROM generate_series(${last}::int, 0, ${-step}::int) AS b(last)
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM search_documents d
      WHERE d.batch <= b.last AND d.batch > b.last - ${step}::int AND ${condition} ORDER BY d.ordinal DESC) AS hit
    LIMIT ${limit} OFFSET ${offset}`;
}
