import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { Localized } from "@/lib/i18n/localized";
import { familyOf } from "@/lib/participation/family";
import { supportCounts } from "@/lib/participation/queries";
import { debtOf, type IdeaLife, type MergedIdea } from "./life";
import { byLanguage } from "./titles";

const newestFirst = [{ at: "desc" }, { id: "desc" }] as const;

/**
 * The life of a published idea, with the official answers to those merged into it; null when it is not published. The
 * answer is JSON, ready to be cached. Whether an answer is late is decided at `now`. A handful of queries, however long
 * the life was.
 */
export async function lifeOf(entryId: string, now: Date = new Date()): Promise<IdeaLife | null> {
  const ids = await familyOf(db(), entryId);
  if (ids.length === 0) return null;
  const [ideas, moves, answers, merged, supports] = await Promise.all([
    db().idea.findMany({
      where: { entryId: { in: ids } },
      select: {
        entryId: true,
        phase: true,
        reachedAt: true,
        answerDueAt: true,
        entry: { select: { publication: { select: { publishedAt: true } } } },
      },
    }),
    db().ideaMove.findMany({ where: { entryId }, orderBy: [...newestFirst] }),
    db().officialAnswer.findMany({
      where: { entryId: { in: ids } },
      include: { author: { select: { name: true } } },
      orderBy: [...newestFirst],
    }),
    mergedInto(ids),
    supportCounts([entryId]),
  ]);
  const own = ideas.find((idea) => idea.entryId === entryId);
  if (!own) return null;
  const reachedAt = earliest(ideas.map((idea) => idea.reachedAt));
  const answerDueAt = earliest(ideas.map((idea) => idea.answerDueAt));
  const supporters = supports[entryId] ?? 0;
  const threshold = env().ideaThreshold;
  return {
    phase: own.phase,
    since: (moves[0]?.at ?? own.entry.publication?.publishedAt ?? now).toISOString(),
    moves: moves.map(({ id, from, to, explanation, at }) => ({
      id,
      from,
      to,
      explanation: explanation as Localized,
      at: at.toISOString(),
    })),
    answers: answers.map(({ id, body, author, at }) => ({
      id,
      body: body as Localized,
      author: author.name ?? "",
      at: at.toISOString(),
    })),
    supporters,
    threshold,
    needed: reachedAt ? 0 : Math.max(0, threshold - supporters),
    reachedAt: reachedAt?.toISOString() ?? null,
    answerDueAt: answerDueAt?.toISOString() ?? null,
    debt: debtOf({ answered: answers.length > 0, dueAt: answerDueAt }, now),
    merged,
  };
}

const earliest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((first, date) => (date && (!first || date < first) ? date : first), null);

/** The merges that made these ideas one, the newest first. */
async function mergedInto(ids: readonly string[]): Promise<MergedIdea[]> {
  if (ids.length === 1) return [];
  const merges = await db().ideaMerge.findMany({
    where: { fromId: { in: [...ids] }, undoneAt: null },
    orderBy: [...newestFirst],
  });
  const rows = await db().publication.findMany({
    where: { entryId: { in: merges.map(({ fromId }) => fromId) } },
    select: { entryId: true, slug: true, texts: { select: { language: true, title: true } } },
  });
  const byId = new Map(rows.map((row) => [row.entryId, row]));
  return merges.flatMap(({ fromId, explanation, at }) => {
    const row = byId.get(fromId);
    if (!row) return [];
    return [
      {
        id: fromId,
        slug: row.slug,
        title: byLanguage(row.texts),
        explanation: explanation as Localized,
        at: at.toISOString(),
      },
    ];
  });
}
