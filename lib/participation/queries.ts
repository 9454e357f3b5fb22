import { db, type Tx } from "@/lib/db/client";
import { factsOf } from "@/lib/entries/load";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { acceptedOf } from "./asks";
import { familiesOf, familyOf } from "./family";
import type { Origin, Participation } from "./participation";
import { pointsOf } from "./points";

/**
 * How many members support each of these entries, those merged into it counted too and each person once. Entries that
 * are not published, or that nobody supports, are missing. One query.
 */
export async function supportCounts(
  entryIds: readonly string[],
  client: Tx = db(),
): Promise<Record<string, number>> {
  if (entryIds.length === 0) return {};
  const rows = await client.$queryRaw<{ root: string; n: number }[]>`
    WITH RECURSIVE ${familiesOf(entryIds)}
    SELECT root::text, count(DISTINCT supports.user_id)::int AS n
    FROM families JOIN supports ON supports.entry_id = families.id GROUP BY root`;
  return Object.fromEntries(rows.map(({ root, n }) => [root, n]));
}

const nothing: Participation = { supports: 0, followers: 0, points: [], accepted: {}, updates: [] };

/**
 * What people did around a published entry and around what was merged into it; nothing when it is not published.
 * The answer is JSON, ready to be cached. Seven queries, however much was written.
 */
export async function participationOf(entryId: string, locale: Locale): Promise<Participation> {
  const ids = await familyOf(db(), entryId);
  if (ids.length === 0) return nothing;
  const [people, contributions, accepted, updates, entries] = await Promise.all([
    counted(ids),
    contributionsTo(ids),
    acceptedOf(db(), ids),
    updatesOf(ids),
    entriesWith(ids),
  ]);
  const origins = new Map(entries.map((entry) => [entry.id, originOf(entry, locale)]));
  const from = (id: string): Origin | null => (id === entryId ? null : (origins.get(id) ?? null));
  const authors = new Set(
    entries.map(factsOf).flatMap(({ ownerId, coauthorIds }) => [ownerId, ...coauthorIds]),
  );
  return {
    ...people,
    points: pointsOf(contributions, authors, from),
    accepted,
    updates: updates.map((row) => ({
      id: row.id,
      at: row.createdAt.toISOString(),
      title: row.title,
      body: row.body,
      lang: row.language,
      author: row.author.name ?? "",
      from: from(row.entryId),
    })),
  };
}

async function counted(ids: string[]) {
  const [row] = await db().$queryRaw<{ supports: number; followers: number }[]>`
    SELECT
      (SELECT count(DISTINCT user_id)::int FROM supports WHERE entry_id = ANY(${ids}::uuid[])) AS supports,
      (SELECT count(DISTINCT user_id)::int FROM follows WHERE entry_id = ANY(${ids}::uuid[])) AS followers`;
  return row ?? { supports: 0, followers: 0 };
}

const contributionsTo = (ids: string[]) =>
  db().contribution.findMany({
    where: { entryId: { in: ids } },
    include: {
      author: { select: { name: true, role: true } },
      _count: { select: { useful: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });

const updatesOf = (ids: string[]) =>
  db().entryUpdate.findMany({
    where: { entryId: { in: ids }, hiddenAt: null },
    include: { author: { select: { name: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });

const entriesWith = (ids: string[]) =>
  db().entry.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      state: true,
      kind: true,
      ownerId: true,
      claimedById: true,
      coauthors: { select: { userId: true, acceptedAt: true } },
      publication: {
        select: { status: true, slug: true, texts: { select: { language: true, title: true } } },
      },
    },
  });

type EntryWithTitle = Awaited<ReturnType<typeof entriesWith>>[number];

function originOf({ publication }: EntryWithTitle, locale: Locale): Origin | null {
  const titles = Object.fromEntries(publication?.texts.map((text) => [text.language, text.title]) ?? []);
  const title = pick(titles, locale);
  return publication && title ? { slug: publication.slug, title } : null;
}
