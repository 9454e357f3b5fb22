import { db } from "@/lib/db/client";
import { type EntryKind, kindOf, kinds } from "@/lib/entries/kinds";
import type { Listed } from "./sitemap";

/** Entries of one sitemap. Each has an address a language; a sitemap holds 50,000 addresses, a cached answer 2 MB. */
export const mostListed = 5000;

/** How many entries of each kind are public and when the last of them changed (ISO). */
export async function publishedKinds(): Promise<
  { kind: EntryKind; count: number; changed: string | null }[]
> {
  const rows = await db().publication.groupBy({
    by: ["kind"],
    where: { status: "published" },
    _count: true,
    _max: { revisedAt: true },
  });
  return (Object.keys(kinds) as EntryKind[]).map((kind) => {
    const row = rows.find((one) => one.kind === kind);
    return { kind, count: row?._count ?? 0, changed: row?._max.revisedAt?.toISOString() ?? null };
  });
}

/**
 * The public pages of a kind, the oldest first, so that a page stays in its sitemap; `part` counts from 1. The page of a
 * collection is that of its newest version; older ones are for those who cite them.
 */
export async function listedPages(kind: EntryKind, part: number): Promise<Listed[]> {
  const rows = await db().publication.findMany({
    where: { kind, status: "published" },
    select: {
      slug: true,
      revisedAt: true,
      texts: { select: { language: true }, orderBy: { language: "asc" } },
    },
    orderBy: [{ publishedAt: "asc" }, { entryId: "asc" }],
    skip: (part - 1) * mostListed,
    take: mostListed,
  });
  return rows.map(({ slug, revisedAt, texts }) => ({
    path: `/${kindOf(kind).path}/${slug}`,
    written: texts.map(({ language }) => language),
    changed: revisedAt.toISOString(),
  }));
}
