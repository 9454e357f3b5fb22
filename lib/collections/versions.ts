import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Snapshot } from "./snapshot";

/** A version of a public collection. Times are ISO strings. */
export interface PublicVersion {
  id: string;
  entryId: string;
  slug: string;
  number: number;
  /** The number of the newest version. */
  latest: number;
  /** Of the content as canonical JSON (hash.ts). */
  hash: string;
  publishedAt: string;
  /** When a person was taken out of it. */
  erasedAt: string | null;
  snapshot: Snapshot;
}

const isPublic = (slug: string) =>
  ({ publication: { slug, kind: "collection", status: "published" } }) satisfies Prisma.EntryWhereInput;

const versionSelect = {
  id: true,
  entryId: true,
  number: true,
  content: true,
  hash: true,
  publishedAt: true,
  erasedAt: true,
  entry: { select: { versions: { select: { number: true }, orderBy: { number: "desc" }, take: 1 } } },
} as const satisfies Prisma.CollectionVersionSelect;

type Row = Prisma.CollectionVersionGetPayload<{ select: typeof versionSelect }>;

const publicVersion = (
  slug: string,
  { content, entry, publishedAt, erasedAt, ...row }: Row,
): PublicVersion => ({
  ...row,
  slug,
  latest: entry.versions[0]?.number ?? row.number,
  publishedAt: publishedAt.toISOString(),
  erasedAt: erasedAt?.toISOString() ?? null,
  snapshot: content as unknown as Snapshot,
});

/** A version of the collection at an address; null where there is none, or where the collection is not public now. */
export async function versionOf(slug: string, number: number): Promise<PublicVersion | null> {
  // The number stands in an address: beyond what the column holds the database would refuse the question.
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null;
  const row = await db().collectionVersion.findFirst({
    where: { number, entry: isPublic(slug) },
    select: versionSelect,
  });
  return row && publicVersion(slug, row);
}

/** The newest version of the collection at an address; null where there is none, or it is not public now. */
export async function latestVersion(slug: string): Promise<PublicVersion | null> {
  const row = await db().collectionVersion.findFirst({
    where: { entry: isPublic(slug) },
    orderBy: { number: "desc" },
    select: versionSelect,
  });
  return row && publicVersion(slug, row);
}

/** Every version of a public collection, the newest first. Times are ISO strings. */
export async function versionsOf(
  entryId: string,
): Promise<{ number: number; publishedAt: string; hash: string; erasedAt: string | null }[]> {
  const rows = await db().collectionVersion.findMany({
    where: { entryId, entry: { publication: { kind: "collection", status: "published" } } },
    orderBy: { number: "desc" },
    select: { number: true, publishedAt: true, hash: true, erasedAt: true },
  });
  return rows.map(({ publishedAt, erasedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    erasedAt: erasedAt?.toISOString() ?? null,
  }));
}
