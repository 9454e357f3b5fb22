import { Temporal } from "temporal-polyfill";
import { type Tx, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { publishRevision } from "@/lib/entries/publish";
import { homeZone } from "@/lib/events/times";
import type { RawObject } from "@/lib/forms/raw";
import collections from "./collections.json";
import { checkedContent, type Sample } from "./entries";
import { daysAgo, stableId } from "./names";

interface Collection {
  id: string;
  slug: string;
  owner: string;
  /** Days from that of the seeding. */
  validDays: number;
  versions: { daysAgo: number; content: RawObject }[];
}

const all = collections as unknown as Collection[];
const collectionId = (name: string) => stableId(`collection:${name}`);

const contentOf = ({ validDays, versions }: Collection, number: number): RawObject => ({
  ...versions[number - 1]?.content,
  validUntil: Temporal.Now.plainDateISO(homeZone).add({ days: validDays }).toString(),
});

/** The first versions of the sample collections. */
export const collectionSamples = (): Sample[] =>
  all.map((collection) => ({
    id: collectionId(collection.id),
    kind: "collection",
    slug: collection.slug,
    owner: collection.owner,
    language: "bg",
    at: daysAgo(collection.versions[0]?.daysAgo ?? 0),
    content: contentOf(collection, 1),
  }));

/**
 * The later versions, which are not there yet: each in a transaction of its own once everything else is committed, for
 * a saved search that feeds one finds only that.
 */
export async function publishLaterVersions(): Promise<void> {
  for (const collection of all)
    for (const [index, { daysAgo: days }] of collection.versions.entries())
      if (index > 0)
        await transaction((tx) => publishAgain(tx, collection, { number: index + 1, at: daysAgo(days) }));
}

async function publishAgain(
  tx: Tx,
  collection: Collection,
  { number, at }: { number: number; at: Date },
): Promise<void> {
  const entryId = collectionId(collection.id);
  const entry = await tx.entry.findUnique({
    where: { id: entryId },
    select: { ownerId: true, _count: { select: { revisions: true } } },
  });
  if (!entry || entry._count.revisions >= number) return;
  const authorId = entry.ownerId;
  const raw = contentOf(collection, number);
  const data = checkedContent("collection", collection.id, raw, "bg");
  await tx.revision.create({ data: { entryId, number, data, authorId, createdAt: at } });
  await tx.entryDraft.update({
    where: { entryId },
    data: { data: raw as Prisma.InputJsonObject, updatedById: authorId, updatedAt: at },
  });
  await tx.auditEvent.create({
    data: { action: "publish", entryId, toState: "published", revisionNumber: number, at },
  });
  const published = { id: entryId, kind: "collection", sourceLanguage: "bg" } as const;
  await publishRevision(tx, published, { number, data: data as Prisma.JsonObject }, { at });
}
