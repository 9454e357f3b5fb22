import { db } from "@/lib/db/client";
import { dropBytes } from "./bytes";
import { orphanDays } from "./limits";
import { type FileStore, fileStore } from "./store";

const day = 24 * 60 * 60 * 1000;

/**
 * Removes the uploads of more than seven days to which no draft, no revision and no publication refers. Gives how many.
 * A discarded draft refers to nothing any more.
 * Throws after all when the store failed for one of them.
 */
export async function removeOrphans(now = new Date(), store: FileStore = fileStore()): Promise<number> {
  const before = new Date(now.getTime() - orphanDays * day);
  const orphans = await db().$queryRaw<{ id: string; kind: "image" | "document"; width: number | null }[]>`
    SELECT u.id, u.kind::text AS kind, u.width
    FROM uploads u JOIN entries e ON e.id = u.entry_id
    WHERE u.created_at < ${before}
      AND NOT EXISTS (SELECT 1 FROM entry_drafts d
        WHERE d.entry_id = u.entry_id AND e.discarded_at IS NULL AND strpos(d.data::text, u.id::text) > 0)
      AND NOT EXISTS (SELECT 1 FROM revisions r WHERE r.entry_id = u.entry_id AND strpos(r.data::text, u.id::text) > 0)
      AND NOT EXISTS (SELECT 1 FROM publications p WHERE p.uploads @> ARRAY[u.id])
    ORDER BY u.created_at
    LIMIT 1000`;
  let failure: unknown;
  for (const orphan of orphans) {
    try {
      // The row goes last: as long as it is there, the next night tries again.
      await dropBytes(store, orphan);
      await db().upload.deleteMany({ where: { id: orphan.id } });
    } catch (error) {
      failure ??= error; // one file that cannot be removed does not keep the others
    }
  }
  if (failure) throw failure;
  return orphans.length;
}
