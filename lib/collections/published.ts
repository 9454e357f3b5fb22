import { orderFiles } from "@/lib/briefings/files";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notifyFollowers } from "@/lib/participation/notify";
import { snapshotOf } from "./freeze";
import { canonicalJson, hashOf } from "./hash";
import type { CollectionContent } from "./input";
import type { Snapshot } from "./snapshot";

/**
 * Freezes what is being published as the next version of a collection, orders its files and tells its followers. Nothing when that says
 * what the last version says: the same published again is no new version. Versions of a collection are made in turn.
 */
export async function collectionPublished(
  tx: Tx,
  entryId: string,
  content: CollectionContent,
): Promise<void> {
  await tx.$executeRaw`SELECT id FROM entries WHERE id = ${entryId}::uuid FOR UPDATE`;
  const publication = await tx.publication.findUniqueOrThrow({
    where: { entryId },
    select: { slug: true, sourceLanguage: true, revisedAt: true },
  });
  const last = await tx.collectionVersion.findFirst({
    where: { entryId },
    orderBy: { number: "desc" },
    select: { number: true, content: true },
  });
  const { revisedAt: publishedAt, ...known } = publication;
  const number = (last?.number ?? 0) + 1;
  const snapshot = await snapshotOf(tx, { entryId, content, number, publishedAt, ...known });
  const items = snapshot.groups.reduce((sum, group) => sum + group.items.length, 0);
  // What a list says is what the version has: without what is not public, with what the search found.
  await tx.$executeRaw`UPDATE publications
    SET summary = jsonb_set(summary, '{collection,items}', to_jsonb(${items}::int)) WHERE entry_id = ${entryId}::uuid`;
  if (last && saysTheSame(last.content as unknown as Snapshot, snapshot)) return;
  const { id } = await tx.collectionVersion.create({
    data: {
      entryId,
      number,
      content: snapshot as unknown as Prisma.InputJsonObject,
      hash: hashOf(snapshot),
      publishedAt,
    },
    select: { id: true },
  });
  await orderFiles(tx, id);
  if (last) await notifyFollowers(tx, entryId, { happened: "version", body: snapshot.teaser });
}

/** Whether two versions differ in their number and time alone. */
const saysTheSame = (one: Snapshot, other: Snapshot): boolean =>
  canonicalJson({ ...one, number: 0, publishedAt: "" }) ===
  canonicalJson({ ...other, number: 0, publishedAt: "" });
