import { db } from "@/lib/db/client";
import { isAuthor } from "@/lib/entries/entry";
import { loadEntry } from "@/lib/entries/load";
import { reviewItem } from "@/lib/entries/review-queries";
import { isUuid } from "@/lib/forms/uuid";
import type { Viewer } from "@/lib/members/member";

export interface FoundUpload {
  id: string;
  entryId: string;
  kind: "image" | "document";
  fileName: string;
  width: number | null;
  /** Whether everybody may see it: a publication shows it, and is shown itself. */
  isPublic: boolean;
}

/** An upload, in one query: every picture of every page asks for it. Null when there is none. */
export async function findUpload(id: string): Promise<FoundUpload | null> {
  if (!isUuid(id)) return null;
  const [found] = await db().$queryRaw<FoundUpload[]>`
    SELECT u.id, u.entry_id AS "entryId", u.kind::text AS kind, u.file_name AS "fileName", u.width,
      COALESCE(p.status = 'published' AND u.id = ANY (p.uploads), false) AS "isPublic"
    FROM uploads u LEFT JOIN publications p ON p.entry_id = u.entry_id
    WHERE u.id = ${id}::uuid`;
  return found ?? null;
}

/** Whether this person may see what is not public: its authors, and moderators what is in the revisions they review. */
export async function maySee(viewer: Viewer, { id, entryId }: FoundUpload): Promise<boolean> {
  const entry = await loadEntry(db(), entryId);
  if (!entry) return false;
  if (isAuthor(viewer, entry.facts)) return true;
  const item = await reviewItem(viewer, entryId);
  return item?.uploads.some((upload) => upload.id === id) ?? false;
}
