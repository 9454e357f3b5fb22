import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/members/member";
import { supportCounts } from "@/lib/participation/queries";
import { type DeskFilters, type DeskList, slugIn } from "./desk-filters";
import { debtOf } from "./life";
import { canSteer, type Phase } from "./phases";
import { byLanguage } from "./titles";

/** Ideas on one page of the list. */
export const ideasPerPage = 30;

/**
 * SQL: every idea that is public or merged; whether it or what was merged into it was answered, and `owed`, the day on
 * which an answer is due, null when there is one or none is due.
 */
const standing = Prisma.sql`
  WITH RECURSIVE families AS (
    SELECT entry_id AS root, entry_id AS id FROM ideas WHERE phase <> 'merged'
    UNION ALL SELECT families.root, ideas.entry_id FROM families JOIN ideas ON ideas.merged_into = families.id
  ), debts AS (
    SELECT root, min(answer_due_at) AS due,
      bool_or(EXISTS (SELECT FROM official_answers a WHERE a.entry_id = families.id)) AS answered
    FROM families JOIN ideas ON ideas.entry_id = families.id GROUP BY root
  ), standing AS (
    SELECT i.entry_id, i.phase, p.published_at, p.slug, coalesce(debts.answered, false) AS answered,
      CASE WHEN NOT debts.answered THEN debts.due END AS owed
    FROM ideas i JOIN publications p ON p.entry_id = i.entry_id LEFT JOIN debts ON debts.root = i.entry_id
    WHERE p.status = CASE WHEN i.phase = 'merged' THEN 'superseded' ELSE 'published' END::publication_status
  )`;

const inList = (list: DeskList): Prisma.Sql => {
  if (list === "all") return Prisma.sql`phase <> 'merged'`;
  return list === "owed" ? Prisma.sql`owed IS NOT NULL` : Prisma.sql`phase = ${list}::idea_phase`;
};

const titled = (search: string): Prisma.Sql =>
  search
    ? Prisma.sql`AND (slug = ${slugIn(search)} OR EXISTS (SELECT FROM publication_texts t WHERE t.entry_id = standing.entry_id
        AND position(lower(${search}) IN lower(t.title)) > 0))`
    : Prisma.empty;

/**
 * One page of the team's list of ideas: those that wait for an answer first, the earliest due first, then the newest.
 * `counts` are of whole lists. Four queries.
 */
export async function ideasOnDesk(viewer: Viewer, { list, search, page }: DeskFilters, now: Date) {
  if (!canSteer(viewer)) return { items: [], total: 0, page: 1, pages: 1, counts: {} };
  const where = Prisma.sql`${inList(list)} ${titled(search)}`;
  const [counts, [counted]] = await Promise.all([
    countsOfLists(),
    db().$queryRaw<
      { total: number }[]
    >`${standing} SELECT count(*)::int AS total FROM standing WHERE ${where}`,
  ]);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / ideasPerPage));
  const current = Math.min(page, pages);
  const rows = await db().$queryRaw<
    { id: string; phase: Phase; publishedAt: Date; answered: boolean; owed: Date | null }[]
  >`
    ${standing} SELECT entry_id::text AS id, phase::text, published_at AS "publishedAt", answered, owed FROM standing WHERE ${where}
    ORDER BY owed ASC NULLS LAST, published_at DESC, entry_id
    LIMIT ${ideasPerPage} OFFSET ${(current - 1) * ideasPerPage}`;
  const ids = rows.map(({ id }) => id);
  const [texts, supports] = await Promise.all([
    db().publicationText.findMany({
      where: { entryId: { in: ids } },
      select: { entryId: true, language: true, title: true },
    }),
    supportCounts(ids),
  ]);
  const items = rows.map(({ owed, answered, ...row }) => ({
    ...row,
    title: byLanguage(texts.filter(({ entryId }) => entryId === row.id)),
    supporters: supports[row.id] ?? 0,
    dueAt: owed,
    debt: debtOf({ answered, dueAt: owed }, now),
  }));
  return { items, total, page: current, pages, counts };
}

export type DeskIdea = Awaited<ReturnType<typeof ideasOnDesk>>["items"][number];

async function countsOfLists(): Promise<Partial<Record<DeskList, number>>> {
  const rows = await db().$queryRaw<{ phase: Phase; n: number; owed: number }[]>`
    ${standing} SELECT phase::text, count(*)::int AS n, count(owed)::int AS owed FROM standing GROUP BY phase`;
  const of = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
  return {
    ...Object.fromEntries(rows.map(({ phase, n }) => [phase, n])),
    all: of(({ phase, n }) => (phase === "merged" ? 0 : n)),
    owed: of(({ owed }) => owed),
  };
}
