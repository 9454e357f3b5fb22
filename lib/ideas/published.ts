import type { Tx } from "@/lib/db/client";

/** The life of an idea begins when it is first published. What was merged into another stays there, whatever is published of it. */
export async function ideaPublished(tx: Tx, entryId: string): Promise<void> {
  const { mergedInto } = await tx.idea.upsert({ where: { entryId }, create: { entryId }, update: {} });
  if (mergedInto) await tx.publication.update({ where: { entryId }, data: { status: "superseded" } });
}
