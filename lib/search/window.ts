import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Plan } from "./plan";

/** The condition that a document d is a hit. */
export const isHit = ({ match, pairs }: Pick<Plan, "match" | "pairs">): Prisma.Sql =>
  pairs === null
    ? Prisma.sql`d.body @@ ${match}::tsquery`
    : Prisma.sql`d.pairs @@ ${pairs}::tsquery AND d.body @@ ${match}::tsquery`;

/** Ordinals to a batch, as the index has them. */
const batch = 1_000;

/**
 * The index is asked once for all batches where that is less work: it reads every hit then, instead of a part of each
 * batch. Measured, a batch costs as much as forty hits, and two thousand hits are wanted: e = √(40 · 2 · records).
 */
const isRare = (expected: number, records: number): boolean => expected <= Math.sqrt(80 * records);

/** What is known of the hits of a condition. */
interface Reach extends Pick<Plan, "expected" | "counts"> {
  /** So many of the newest documents are looked through where hits are not rare; all by default. */
  reach?: number;
}

/**
 * A query of the newest documents d that a condition holds for, newest first, `limit` of them after `offset`.
 *
 * A common word stands in a hundred thousand documents, and nobody wants more than the newest few thousand. So the
 * batches are looked through one after the other, from the newest on, until there are enough; in each the index reads
 * the part of a word's list that lies in it. (One batch at a time: for "batches up to the tenth" GIN would put all of
 * them together first.) Nor can the planner mistake it for a job for reading the whole table, which costs far more than
 * it thinks: it does not count what unpacking the texts costs.
 *
 * The outer loop is a function's result in its order, and LIMIT ends it: so the newest come first.
 */
export function newestFirst(
  { expected, counts, reach = counts.newest }: Reach,
  condition: Prisma.Sql,
  columns: Prisma.Sql,
  limit: number,
  offset = 0,
): Prisma.Sql {
  if (isRare(expected, counts.total)) {
    return Prisma.sql`SELECT ${columns} FROM search_documents d WHERE ${condition}
      ORDER BY d.ordinal DESC LIMIT ${limit} OFFSET ${offset}`;
  }
  const newest = Math.floor(counts.newest / batch);
  const oldest = Math.max(0, newest - Math.ceil(reach / batch));
  return Prisma.sql`SELECT hit.* FROM generate_series(${newest}::int, ${oldest}::int, -1) AS b(number)
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM search_documents d
      WHERE d.batch = b.number AND ${condition} ORDER BY d.ordinal DESC) AS hit
    LIMIT ${limit} OFFSET ${offset}`;
}

/** The ids that a query gives, in its order. */
export const idsBy = async (query: Prisma.Sql): Promise<string[]> =>
  (await db().$queryRaw<{ id: string }[]>(query)).map(({ id }) => id);

const id = Prisma.sql`d.entry_id::text AS id, d.ordinal`;

/** The ids of the newest documents d that a condition holds for. */
export const newestIdsWith = (
  hits: Reach,
  condition: Prisma.Sql,
  limit: number,
  offset = 0,
): Promise<string[]> => idsBy(newestFirst(hits, condition, id, limit, offset));
