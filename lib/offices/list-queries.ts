import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { summariesOf } from "@/lib/entries/summaries";
import { type EntrySummary, summarySelect } from "@/lib/entries/summary";
import { isUuid } from "@/lib/forms/uuid";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { mostItems, mostLists } from "./limits";
import { officeOf } from "./queries";

/** What of a list everybody may read: hidden and withdrawn entries are not in it, and not counted. */
const shownItems = {
  entry: { publication: { status: "published" } },
} as const satisfies Prisma.ReadingListItemWhereInput;

/** The reading lists of the viewer's office, the newest first, with how much is in each; none without an office. */
export async function listsOf(viewer: Viewer) {
  const office = await officeOf(viewer);
  if (!office) return [];
  return db().readingList.findMany({
    where: { officeId: office.id },
    select: {
      id: true,
      name: true,
      createdAt: true,
      _count: { select: { items: { where: shownItems } } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostLists,
  });
}

export type OfficeList = Awaited<ReturnType<typeof listsOf>>[number];

/** An entry of a list, with the office's note beside it. */
export interface ListItem {
  entry: EntrySummary;
  note: string;
}

/** A list of the viewer's office with its items, in the order in which they were added; null when there is none. */
export async function listById(viewer: Viewer, id: string, locale: Locale) {
  const office = isUuid(id) ? await officeOf(viewer) : null;
  const list =
    office &&
    (await db().readingList.findFirst({
      where: { id, officeId: office.id },
      select: { id: true, name: true },
    }));
  return list && { ...list, items: await itemsOf(list.id, locale) };
}

export type ReadingListPage = NonNullable<Awaited<ReturnType<typeof listById>>>;

/** What of a list everybody may read, whoever asks: the caller has checked their right to the list. */
export async function itemsOf(listId: string, locale: Locale): Promise<ListItem[]> {
  const rows = await db().readingListItem.findMany({
    where: { listId, ...shownItems },
    select: { note: true, entry: { select: { publication: { select: summarySelect } } } },
    orderBy: [{ addedAt: "asc" }, { entryId: "asc" }],
    take: mostItems,
  });
  const publications = rows.flatMap(({ entry }) => entry.publication ?? []);
  const entries = await summariesOf(publications, locale);
  return entries.map((entry, index) => ({ entry, note: rows[index]?.note ?? "" }));
}
