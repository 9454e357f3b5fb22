import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/**
 * SQL: the rows (root, id) of published entries and of everything merged into them, themselves included. What was
 * merged keeps its rows: whoever counts an entry counts its family. Needs WITH RECURSIVE before it.
 */
export const familiesOf = (entryIds: readonly string[]): Prisma.Sql => Prisma.sql`
  families AS (
    SELECT entry_id AS root, entry_id AS id FROM publications
    WHERE entry_id = ANY(${entryIds}::uuid[]) AND status = 'published'
    UNION
    SELECT families.root, ideas.entry_id FROM families
    JOIN ideas ON ideas.merged_into = families.id
    JOIN publications p ON p.entry_id = ideas.entry_id AND p.status = 'superseded'
  )`;

/** The ids of a published entry and of all that was merged into it; none when it is not published. */
export async function familyOf(client: Tx, entryId: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ${familiesOf([entryId])} SELECT id::text FROM families ORDER BY id = root DESC, id`;
  return rows.map(({ id }) => id);
}
