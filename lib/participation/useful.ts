import { transaction } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { openEntry, shownIn } from "./open-entry";
import { isRemoved } from "./points";
import { type Part, refused } from "./refusals";

/** Marks what somebody said as useful, or takes the mark back; what is so already stays so. */
export function setUseful(
  viewer: Viewer,
  { id, wanted }: { id: string; wanted: boolean },
): Promise<Part<{ slug: string; count: number }>> {
  return transaction(async (tx) => {
    const said = await tx.contribution.findUnique({ where: { id } });
    if (!said || said.hiddenAt || isRemoved(said)) return refused("gone");
    if (said.authorId === viewer.id) return refused("own_work");
    const page = await shownIn(tx, said.entryId);
    if (!page) return refused("not_found");
    const open = await openEntry(tx, page.id, "discuss");
    if (!open.ok) return open;
    const mark = { contributionId: id, userId: viewer.id };
    if (wanted) await tx.usefulMark.createMany({ data: [mark], skipDuplicates: true });
    else await tx.usefulMark.deleteMany({ where: mark });
    const count = await tx.usefulMark.count({ where: { contributionId: id } });
    return { ok: true, slug: open.entry.slug, count };
  });
}
