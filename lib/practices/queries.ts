import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type EntrySummary, summaryOf, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "./input";

/** Every public query stands on this: only what is published is ever shown, counted, exported or indexed. */
const isPublic = { kind: "practice", status: "published" } as const;

/** Newest first; the id settles what was published at the same moment, so that pages never overlap. */
const newestFirst = [
  { publishedAt: "desc" },
  { entryId: "asc" },
] satisfies Prisma.PublicationOrderByWithRelationInput[];

/** The newest practices, at most `count`. */
export async function newestPractices(locale: Locale, count: number): Promise<EntrySummary[]> {
  const rows = await db().publication.findMany({
    where: isPublic,
    select: summarySelect,
    orderBy: newestFirst,
    take: count,
  });
  return rows.map((row) => summaryOf(row, locale));
}

/** The published practice at an address, with all its fields; null when there is none to show. */
export async function practiceBySlug(slug: string) {
  const row = await db().publication.findFirst({
    where: { ...isPublic, slug },
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
    content: row.content as unknown as PracticeContent,
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

export type PublicPractice = NonNullable<Awaited<ReturnType<typeof practiceBySlug>>>;

/** Where an address leads that a published practice had before; null when nowhere. */
export async function currentSlugOf(former: string): Promise<string | null> {
  const row = await db().formerSlug.findUnique({ where: { slug: former } });
  if (!row) return null;
  const publication = await db().publication.findFirst({
    where: { ...isPublic, entryId: row.entryId },
    select: { slug: true },
  });
  return publication?.slug ?? null;
}

/** How many practices there are: all, in each region, and of each topic and objective. One query. */
export async function practiceCounts() {
  const rows = await db().$queryRaw<
    { facet: "all" | "region" | "topic" | "objective"; id: string; n: number }[]
  >`
    SELECT value.facet, value.id, count(*)::int AS n
    FROM publications p, LATERAL (
      SELECT 'all' AS facet, '' AS id
      UNION ALL SELECT 'region', unnest(p.regions)
      UNION ALL SELECT 'topic', unnest(p.topics)
      UNION ALL SELECT 'objective', unnest(p.objectives)
    ) AS value
    WHERE p.kind = 'practice' AND p.status = 'published' GROUP BY value.facet, value.id`;
  const of = (facet: string): Record<string, number> =>
    Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ id, n }) => [id, n]));
  return {
    total: of("all")[""] ?? 0,
    byRegion: of("region"),
    byTopic: of("topic"),
    byObjective: of("objective"),
  };
}

/** Every public practice's address and last change, for the sitemap. */
export async function practiceAddresses(): Promise<{ slug: string; revisedAt: string }[]> {
  const rows = await db().publication.findMany({
    where: isPublic,
    select: { slug: true, revisedAt: true },
    orderBy: newestFirst,
  });
  return rows.map(({ slug, revisedAt }) => ({ slug, revisedAt: revisedAt.toISOString() }));
}
