import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ContentOf } from "@/lib/forms/fields";
import type { Locale } from "@/lib/i18n/locale";
import type { EntryKind, kinds } from "./kinds";
import { summariesOf } from "./summaries";
import { type EntrySummary, summarySelect } from "./summary";

/** Every public query stands on this: only what is published is ever shown, counted, exported or indexed. */
const published = (kind: EntryKind) => ({ kind, status: "published" }) as const;

/** Newest first; the id settles what was published at the same moment, so that pages never overlap. */
export const newestFirst = [
  { publishedAt: "desc" },
  { entryId: "asc" },
] satisfies Prisma.PublicationOrderByWithRelationInput[];

/** What the fields of a kind hold. */
export type ContentOfKind<K extends EntryKind> = ContentOf<(typeof kinds)[K]["fields"]>;

/** The newest of a kind, at most `count`. */
export async function newestOf(kind: EntryKind, locale: Locale, count: number): Promise<EntrySummary[]> {
  const rows = await db().publication.findMany({
    where: published(kind),
    select: summarySelect,
    orderBy: newestFirst,
    take: count,
  });
  return summariesOf(rows, locale);
}

/**
 * What is published at an address, with all that everybody may read of it; null when there is nothing to show.
 * Fields that only some may see are missing from its content. Times are ISO strings.
 */
export async function entryBySlug<K extends EntryKind>(kind: K, slug: string) {
  const row = await db().publication.findFirst({
    where: { ...published(kind), slug },
    omit: { restricted: true, summary: true },
    include: {
      texts: { select: { language: true, state: true, sourceRevision: true } },
      organisation: { select: { website: true } },
      entry: {
        select: {
          uploads: { select: { id: true, fileName: true, bytes: true, width: true, height: true } },
        },
      },
    },
  });
  if (!row) return null;
  return {
    id: row.entryId,
    slug: row.slug,
    sourceLanguage: row.sourceLanguage,
    revisionNumber: row.revisionNumber,
    content: row.content as unknown as ContentOfKind<K>,
    regions: row.regions,
    evidence: row.evidence,
    languages: row.texts,
    organisationWebsite: row.organisation?.website ?? null,
    uploads: row.entry.uploads.filter(({ id }) => row.uploads.includes(id)),
    publishedAt: row.publishedAt.toISOString(),
    revisedAt: row.revisedAt.toISOString(),
    lastConfirmedAt: row.lastConfirmedAt?.toISOString() ?? null,
  };
}

export type PublicEntry<K extends EntryKind> = NonNullable<Awaited<ReturnType<typeof entryBySlug<K>>>>;

/**
 * Where an address leads that something published had before, or that was merged into something else, also through
 * several merges; null when nowhere.
 */
export async function currentSlugOf(kind: EntryKind, former: string): Promise<string | null> {
  const [row] = await db().$queryRaw<{ slug: string }[]>`
    WITH RECURSIVE way (id) AS (
      SELECT entry_id FROM former_slugs WHERE slug = ${former}
      UNION SELECT entry_id FROM publications WHERE slug = ${former}
      UNION SELECT ideas.merged_into FROM way
        JOIN publications ON entry_id = way.id AND status = 'superseded'
        JOIN ideas ON ideas.entry_id = way.id
      WHERE ideas.merged_into IS NOT NULL
    )
    SELECT publications.slug FROM way JOIN publications ON entry_id = way.id
    WHERE kind = ${kind}::entry_kind AND status = 'published' AND slug <> ${former} LIMIT 1`;
  return row?.slug ?? null;
}
