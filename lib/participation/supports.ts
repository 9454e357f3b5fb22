import { type Tx, transaction } from "@/lib/db/client";
import { turns } from "@/lib/files/turns";
import { afterSupport } from "@/lib/ideas/threshold";
import type { Viewer } from "@/lib/members/member";
import { familiesOf } from "./family";
import { openEntry } from "./open-entry";
import { supportCounts } from "./queries";
import type { Part } from "./refusals";

// Supporters of one idea wait for one another where its supports are counted. When hundreds click at the same moment they
// wait here, so that all of them get their turn and the pool keeps connections for everything else.
const inTurn = turns(4);

/** How an idea stands after somebody's click. */
export type SupportDone = Part<{ slug: string; supports: boolean; count: number }>;

/**
 * Gives an idea this person's support, or takes it back; what is so already stays so. Gives the idea's slug and how
 * many support it now. Who supported an idea that was merged into this one supports this one.
 */
export function setSupport(
  viewer: Viewer,
  { entryId, wanted }: { entryId: string; wanted: boolean },
): Promise<SupportDone> {
  return inTurn(() =>
    transaction(async (tx) => {
      const open = await openEntry(tx, entryId, "support");
      if (!open.ok) return open;
      if (wanted) await give(tx, viewer, entryId);
      else await takeBack(tx, viewer, entryId);
      const count = (await supportCounts([entryId], tx))[entryId] ?? 0;
      return { ok: true, slug: open.entry.slug, supports: wanted, count };
    }),
  );
}

async function give(tx: Tx, viewer: Viewer, entryId: string): Promise<void> {
  // The same click twice at once: the database keeps one of them.
  const count = await tx.$executeRaw`
    WITH RECURSIVE ${familiesOf([entryId])}
    INSERT INTO supports (entry_id, user_id) SELECT ${entryId}::uuid, ${viewer.id}::uuid
    WHERE NOT EXISTS (
      SELECT FROM supports JOIN families ON families.id = supports.entry_id WHERE user_id = ${viewer.id}::uuid
    )
    ON CONFLICT DO NOTHING`;
  if (count > 0) await afterSupport(tx, entryId);
}

const takeBack = (tx: Tx, viewer: Viewer, entryId: string): Promise<number> => tx.$executeRaw`
  WITH RECURSIVE ${familiesOf([entryId])}
  DELETE FROM supports USING families WHERE entry_id = families.id AND user_id = ${viewer.id}::uuid`;
