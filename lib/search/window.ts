import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Plan } from "./plan";

/** The condition that a document d is a hit. */
export const isHit = ({ match, phrases }: Pick<Plan, "match" | "phrases">): Prisma.Sql =>
  Prisma.join(
    [
      ...match.map((query) => Prisma.sql`d.stems @@ ${query}::tsquery`),
      ...(phrases === null ? [] : [Prisma.sql`d.body @@ ${phrases}::tsquery`]),
    ],
    " AND ",
  );

/** The windows that the index has: their columns, and how many ordinals there are to one. */
const batch = { column: Prisma.sql`d.batch`, size: 1_000 };
const block = { column: Prisma.sql`d.block`, size: 50_000 };

/** What is known of the hits of a condition. */
interface Reach extends Pick<Plan, "expected" | "counts"> {
  /** The conditions that the index is asked for; one where nothing is said. */
  match?: readonly string[];
  /** So many of the newest documents are looked through, all by default; where hits are rare, at any rate all. */
  reach?: number;
}

/**
 * In which windows the first `limit` hits are found with least work; null: in all documents at once. Measured, in units
 * of reading one hit: looking into a batch costs 5 and 7 a condition, into a block 40 and 40, into fifty thousand
 * documents of all at once 15 a condition. Windows are left when there are enough hits; "all at once" reads every one and
 * sorts them, hence twice. A block is no window where there are but two: the planner would rather read the whole table.
 */
function windowFor({ expected, counts, match }: Reach, limit: number): typeof batch | null {
  const conditions = match?.length ?? 1;
  const work = ({ size }: typeof batch, look: number) => {
    const each = (expected * size) / Math.max(1, counts.total);
    const windows = Math.min(Math.ceil(counts.total / size), Math.ceil(limit / Math.max(each, 0.001)));
    return windows * (look + each);
  };
  const choices = [
    { window: null, work: (15 * conditions * counts.total) / 50_000 + 2 * expected },
    { window: batch, work: work(batch, 5 + 7 * conditions) },
    ...(counts.total > 2 * block.size ? [{ window: block, work: work(block, 40 + 40 * conditions) }] : []),
  ].sort((a, b) => a.work - b.work);
  return choices[0]?.window ?? null;
}

/**
 * A query of the newest documents d that a condition holds for, newest first, `limit` of them after `offset`.
 *
 * A common word stands in a hundred thousand documents, and nobody wants more than the newest few thousand. So windows
 * are looked through one after the other, from the newest on, until there are enough; in each the index reads the part
 * of a word's list that lies in it. (One at a time: for "batches up to the tenth" GIN would put all of them together
 * first.) Nor can the planner mistake it for a job for reading the whole table, which costs far more than it thinks: it
 * does not count what unpacking the texts costs.
 *
 * The outer loop is a function's result in its order, and LIMIT ends it: so the newest come first.
 */
export function newestFirst(
  hits: Reach,
  condition: Prisma.Sql,
  columns: Prisma.Sql,
  limit: number,
  offset = 0,
): Prisma.Sql {
  const { counts, reach = hits.counts.newest } = hits;
  const window = windowFor(hits, offset + limit);
  if (window === null) {
    return Prisma.sql`SELECT ${columns} FROM search_documents d WHERE ${condition}
      ORDER BY d.ordinal DESC LIMIT ${limit} OFFSET ${offset}`;
  }
  const newest = Math.floor(counts.newest / window.size);
  const oldest = Math.max(0, newest - Math.ceil(reach / window.size));
  return Prisma.sql`SELECT hit.* FROM generate_series(${newest}::int, ${oldest}::int, -1) AS w(number)
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM search_documents d
      WHERE ${window.column} = w.number AND ${condition} ORDER BY d.ordinal DESC) AS hit
    LIMIT ${limit} OFFSET ${offset}`;
}

/**
 * A query of `limit` newer hits, and whether they are looked for among all documents. Where several conditions leave few
 * hits, the lists of a large portal would be gone through to its end: there the two newest blocks have to do.
 */
export function newerHits(
  plan: Plan,
  columns: Prisma.Sql,
  limit: number,
): { query: Prisma.Sql; all: boolean } {
  const newest = Math.floor(plan.counts.newest / block.size);
  if (newest <= 1 || windowFor(plan, limit) === batch) {
    return { query: newestFirst(plan, isHit(plan), columns, limit), all: true };
  }
  const query = Prisma.sql`SELECT ${columns} FROM search_documents d
    WHERE d.block = ANY(${[newest, newest - 1]}::int[]) AND ${isHit(plan)} LIMIT ${limit}`;
  return { query, all: false };
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
