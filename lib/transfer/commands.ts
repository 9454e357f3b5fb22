import { db, transaction } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { mostFits } from "./limits";

/**
 * Keeps a check under a name, because its owner asked for it. `query` is that of `fitQuery`; a form sent twice keeps
 * one, under the name that came first.
 */
export async function saveFit(
  viewer: Viewer,
  { id, name, query }: { id: string; name: string; query: string },
): Promise<"saved" | "too_many"> {
  return transaction(async (tx) => {
    // Until this ends nobody else saves for this person: two at once would pass the limit together.
    await tx.$executeRaw`SELECT id FROM users WHERE id = ${viewer.id}::uuid FOR NO KEY UPDATE`;
    if (await tx.savedFit.findUnique({ where: { id }, select: { id: true } })) return "saved";
    if ((await tx.savedFit.count({ where: { userId: viewer.id } })) >= mostFits) return "too_many";
    await tx.savedFit.create({ data: { id, userId: viewer.id, name, input: { query } } });
    return "saved";
  });
}

/** Deletes one's own saved check; one that is not there is as good as deleted. */
export async function deleteFit(viewer: Viewer, id: string): Promise<void> {
  await db().savedFit.deleteMany({ where: { id, userId: viewer.id } });
}
