import { type Tx, transaction } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { familyOf } from "./family";
import { openEntry, type Page } from "./open-entry";
import type { Part } from "./refusals";

/**
 * Lets a person follow an entry, or ends that; what is so already stays so. Gives the entry and how many
 * follow it now. One stops following also
 * what is no longer published.
 */
export function setFollow(
  viewer: Viewer,
  { entryId, wanted }: { entryId: string; wanted: boolean },
): Promise<Part<{ page: Pick<Page, "kind" | "slug"> | null; count: number }>> {
  return transaction(async (tx) => {
    if (!wanted) {
      const ids = await familyOf(tx, entryId);
      await tx.follow.deleteMany({ where: { userId: viewer.id, entryId: { in: [entryId, ...ids] } } });
    }
    const open = await openEntry(tx, entryId, "follow");
    if (!open.ok) return wanted ? open : { ok: true, page: null, count: 0 };
    if (wanted) {
      const data = [{ entryId, userId: viewer.id }];
      await tx.follow.createMany({ data, skipDuplicates: true });
    }
    const { kind, slug } = open.entry;
    return { ok: true, page: { kind, slug }, count: await followersOf(tx, entryId) };
  });
}

/** How many members follow an entry or what was merged into it. */
async function followersOf(tx: Tx, entryId: string): Promise<number> {
  const ids = await familyOf(tx, entryId);
  return tx.user.count({ where: { follows: { some: { entryId: { in: ids } } } } });
}
