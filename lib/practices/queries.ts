import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { type Filters, facets, pageSize } from "./filters";
import type { PracticeContent } from "./input";
import { type Facet, facetNames } from "./list-keys";
import type { PracticeCard } from "./practice";

/** Every public query stands on this: only what is published is ever shown, counted, exported or indexed. */
const isPublic = { kind: "practice", status: "published" } as const;

/** A practice in a list. Times are ISO strings, so that a cached answer equals a fresh one. */
export interface PracticeSummary {
  id: string;
  slug: string;
  title: InLanguage;
  teaser: InLanguage;
  organisation: InLanguage | null;
  place: InLanguage | null;
  regions: string[];
  topics: string[];
  objectives: string[];
  stage: string | null;
  evidence: number;
  image: { id: string; alt: InLanguage | null } | null;
  publishedAt: string;
}

const summarySelect = {
  entryId: true,
  slug: true,
  summary: true,
  texts: { select: { language: true, title: true, teaser: true } },
  regions: true,
  topics: true,
  objectives: true,
  stage: true,
  evidence: true,
  publishedAt: true,
} as const satisfies Prisma.PublicationSelect;

type SummaryRow = Prisma.PublicationGetPayload<{ select: typeof summarySelect }>;

function summaryOf(row: SummaryRow, locale: Locale): PracticeSummary {
  const { organisation, place, image } = row.summary as unknown as PracticeCard;
  const text = (name: "title" | "teaser"): InLanguage =>
    pick(Object.fromEntries(row.texts.map((one) => [one.language, one[name]])), locale) ?? {
      text: "",
      lang: locale,
    };
  return {
    id: row.entryId,
    slug: row.slug,
    title: text("title"),
    teaser: text("teaser"),
    organisation: pick(organisation, locale),
    place: pick(place, locale),
    regions: row.regions,
    topics: row.topics,
    objectives: row.objectives,
    stage: row.stage,
    evidence: row.evidence,
    image: image ? { id: image.id, alt: pick(image.alt, locale) } : null,
    publishedAt: row.publishedAt.toISOString(),
  };
}

/** Newest first; the id settles what was published at the same moment, so that pages never overlap. */
const newestFirst = [
  { publishedAt: "desc" },
  { entryId: "asc" },
] satisfies Prisma.PublicationOrderByWithRelationInput[];

const whereOf = (filters: Filters): Prisma.PublicationWhereInput => ({
  ...isPublic,
  ...(filters.topic.length > 0 && { topics: { hasSome: filters.topic } }),
  ...(filters.group.length > 0 && { targetGroups: { hasSome: filters.group } }),
  ...(filters.objective.length > 0 && { objectives: { hasSome: filters.objective } }),
  ...(filters.region.length > 0 && { regions: { hasSome: filters.region } }),
  ...(filters.stage.length > 0 && { stage: { in: filters.stage } }),
  ...(filters.evidence > 0 && { evidence: { gte: filters.evidence } }),
});

/** One page of the list, in the reader's language where there is one. `pages` is at least 1; a page past the end is empty. */
export async function listPractices(locale: Locale, filters: Filters) {
  const where = whereOf(filters);
  const [total, rows] = await Promise.all([
    db().publication.count({ where }),
    db().publication.findMany({
      where,
      select: summarySelect,
      orderBy: newestFirst,
      skip: (filters.page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  return {
    total,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    items: rows.map((row) => summaryOf(row, locale)),
  };
}

/** The newest practices, for the home page. */
export async function newestPractices(locale: Locale, count: number): Promise<PracticeSummary[]> {
  const rows = await db().publication.findMany({
    where: isPublic,
    select: summarySelect,
    orderBy: newestFirst,
    take: count,
  });
  return rows.map((row) => summaryOf(row, locale));
}

export type FacetCounts = Record<Facet | "evidence", Record<string, number>>;

/**
 * For every value of every facet, how many practices the list would show with the other filters as they are.
 * `evidence` counts "at least this level". One query.
 */
export async function facetCounts(filters: Filters): Promise<FacetCounts> {
  const parts = facetNames.map((facet) => {
    const values = facet === "stage" ? Prisma.sql`ARRAY[p.stage]` : Prisma.raw(`p.${facets[facet].column}`);
    return Prisma.sql`SELECT ${facet} AS facet, value AS id, count(*)::int AS n
      FROM publications p, unnest(${values}) AS value WHERE ${conditions(filters, facet)} GROUP BY value`;
  });
  const evidence = Prisma.sql`SELECT 'evidence' AS facet, level::text AS id, count(*)::int AS n
    FROM publications p, generate_series(1, p.evidence::int) AS level WHERE ${conditions(filters, "evidence")} GROUP BY level`;
  const rows = await db().$queryRaw<{ facet: Facet | "evidence"; id: string | null; n: number }[]>(
    Prisma.join([...parts, evidence], " UNION ALL "),
  );
  const counts = Object.fromEntries([...facetNames, "evidence"].map((facet) => [facet, {}])) as FacetCounts;
  for (const { facet, id, n } of rows) if (id !== null) counts[facet][id] = n;
  return counts;
}

/** The filters as SQL, without the one whose values are counted. */
function conditions(filters: Filters, without: Facet | "evidence"): Prisma.Sql {
  const all = [Prisma.sql`p.kind = 'practice' AND p.status = 'published'`];
  for (const facet of facetNames) {
    if (facet === without || filters[facet].length === 0) continue;
    const column = Prisma.raw(`p.${facets[facet].column}`);
    all.push(
      facet === "stage"
        ? Prisma.sql`${column} = ANY(${filters[facet]}::text[])`
        : Prisma.sql`${column} && ${filters[facet]}::text[]`,
    );
  }
  if (without !== "evidence" && filters.evidence > 0) all.push(Prisma.sql`p.evidence >= ${filters.evidence}`);
  return Prisma.join(all, " AND ");
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

/** How many practices there are, and how many in each oblast. Nationwide ones count in none. */
export async function practiceCounts(): Promise<{ total: number; byRegion: Record<string, number> }> {
  const [total, rows] = await Promise.all([
    db().publication.count({ where: isPublic }),
    db().$queryRaw<{ region: string; n: number }[]>`
      SELECT region, count(*)::int AS n FROM publications p, unnest(p.regions) AS region
      WHERE p.kind = 'practice' AND p.status = 'published' GROUP BY region`,
  ]);
  return { total, byRegion: Object.fromEntries(rows.map(({ region, n }) => [region, n])) };
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
