import { db } from "@/lib/db/client";
import type { RegistrationState } from "@/lib/db/generated/enums";
import type { Viewer } from "@/lib/members/member";
import { familiesOf } from "./family";

export interface ViewerState {
  supports: boolean;
  follows: boolean;
  /** Of the reader's registration for an event. */
  registration: RegistrationState | null;
  /** Ids of points and replies that this reader finds useful. */
  useful: string[];
}

/** How one reader stands to an entry; null when it is not published. What was merged into it counts as it. */
export async function viewerState(viewer: Viewer, entryId: string): Promise<ViewerState | null> {
  const [row] = await db().$queryRaw<ViewerState[]>`
    WITH RECURSIVE ${familiesOf([entryId])}, family AS (SELECT id FROM families)
    SELECT
      EXISTS (SELECT FROM supports WHERE user_id = ${viewer.id}::uuid AND entry_id IN (TABLE family)) AS supports,
      EXISTS (SELECT FROM follows WHERE user_id = ${viewer.id}::uuid AND entry_id IN (TABLE family)) AS follows,
      (SELECT state::text FROM registrations
        WHERE user_id = ${viewer.id}::uuid AND entry_id = ${entryId}::uuid) AS registration,
      ARRAY(SELECT mark.contribution_id::text FROM useful_marks mark
        JOIN contributions c ON c.id = mark.contribution_id
        WHERE mark.user_id = ${viewer.id}::uuid AND c.entry_id IN (TABLE family)) AS useful
    WHERE EXISTS (TABLE family)`;
  return row ?? null;
}
