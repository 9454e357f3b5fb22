import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import type { Filters } from "@/lib/search/filters";
import { mostSearches } from "./limits";
import { newsOf } from "./news";
import { filtersOf, keptQuery } from "./saved-search";

const shown = {
  id: true,
  name: true,
  language: true,
  query: true,
  alerts: true,
  seenAt: true,
} as const;

/**
 * One's own saved searches, the newest first, each with the number of results that are new up to `until`. Only where
 * something has been published since is anything looked for.
 */
export async function savedSearchesOf(viewer: Viewer, locale: Locale, until: Date) {
  const rows = await db().savedSearch.findMany({
    where: { userId: viewer.id },
    select: shown,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostSearches,
  });
  const newest = await newestPublication();
  const searches = [];
  for (const row of rows) {
    const mayHaveNews = newest !== null && newest > row.seenAt;
    const { items, more } = mayHaveNews
      ? await newsOf(row.query, { locale, since: row.seenAt, until })
      : { items: [], more: false };
    searches.push({ ...row, filters: filtersOf(row.query), fresh: items.length, more });
  }
  return searches;
}

export type SavedSearchItem = Awaited<ReturnType<typeof savedSearchesOf>>[number];

/** What this person keeps these filters under; null when they do not. */
export const savedAlready = (viewer: Viewer, filters: Filters) =>
  db().savedSearch.findUnique({
    where: { userId_query: { userId: viewer.id, query: keptQuery(filters) } },
    select: { name: true, alerts: true },
  });

async function newestPublication(): Promise<Date | null> {
  const row = await db().publication.findFirst({
    where: { status: "published" },
    orderBy: { ordinal: "desc" },
    select: { publishedAt: true },
  });
  return row?.publishedAt ?? null;
}
