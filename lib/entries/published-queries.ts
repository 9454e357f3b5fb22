import { db } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { canModerate, type Viewer } from "@/lib/members/member";
import { loadStemmer } from "@/lib/search/language/stems";
import { stemsIn, withStemInTitle } from "@/lib/search/titles";
import { alike, likeness } from "./similar";

/** Published texts whose title is much like this one, by the stems that the search has of titles. */
export async function similarTitles(
  viewer: Viewer,
  { entryId, title }: { entryId: string; title: Localized },
) {
  if (!canModerate(viewer)) return [];
  const stemmer = await loadStemmer();
  const stemsOf = (text: string) => stemsIn(text, stemmer);
  const titles = locales.flatMap((language) => title[language] ?? []).map(stemsOf);
  const ids = await withStemInTitle([...new Set(titles.flat())]);
  const rows = await db().publicationText.findMany({
    where: { entryId: { in: ids, not: entryId } },
    select: { entryId: true, title: true, publication: { select: { slug: true } } },
  });
  const close = rows.filter((row) => titles.some((own) => likeness(own, stemsOf(row.title)) >= alike));
  const first = new Map(close.map((row) => [row.entryId, { title: row.title, slug: row.publication.slug }]));
  return [...first.values()].slice(0, 3);
}

/** How many publications the desk lists at once. */
const publishedAtOnce = 50;

/** What is or was public, the newest first, with a piece of its title: for hiding and restoring. */
export async function publishedEntries(viewer: Viewer, search: string) {
  if (!canModerate(viewer)) return { total: 0, items: [] };
  const where = search
    ? { texts: { some: { title: { contains: search, mode: "insensitive" as const } } } }
    : {};
  const [total, rows] = await Promise.all([
    db().publication.count({ where }),
    db().publication.findMany({
      where,
      select: {
        entryId: true,
        kind: true,
        status: true,
        publishedAt: true,
        sourceLanguage: true,
        texts: { select: { language: true, title: true } },
      },
      orderBy: [{ publishedAt: "desc" }, { entryId: "asc" }],
      take: publishedAtOnce,
    }),
  ]);
  const items = rows.map(({ texts, ...row }) => ({
    ...row,
    title: Object.fromEntries(texts.map(({ language, title }) => [language, title])) as Localized,
  }));
  return { total, items };
}

export type PublishedItem = Awaited<ReturnType<typeof publishedEntries>>["items"][number];
