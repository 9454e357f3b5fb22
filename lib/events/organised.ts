import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isAuthor } from "@/lib/entries/entry";
import { loadEntry, factsOf as workflowOf } from "@/lib/entries/load";
import { summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import { canModerate, type Viewer } from "@/lib/members/member";
import type { EventContent } from "./input";
import { isPublic, listed } from "./lists";
import { homeZone } from "./times";

/** Events that a page of one's own lists. */
const most = 100;

const shown = {
  startsAt: true,
  endsAt: true,
  status: true,
  entry: { select: { publication: { select: summarySelect } } },
} as const satisfies Prisma.EventSelect;

const writtenBy = (userId: string): Prisma.EntryWhereInput => ({
  OR: [{ ownerId: userId }, { coauthors: { some: { userId, acceptedAt: { not: null } } } }],
});

/** The published events that somebody organises, the latest first. */
export async function organisedBy(viewer: Viewer, locale: Locale) {
  const rows = await db().event.findMany({
    where: { entry: { publication: { is: isPublic }, ...writtenBy(viewer.id) } },
    select: shown,
    orderBy: [{ startsAt: "desc" }, { entryId: "asc" }],
    take: most,
  });
  return listed(rows, locale);
}

/** What others have announced, the soonest first, for moderators; nothing for anybody else. */
export async function announcedByOthers(viewer: Viewer, locale: Locale, now = new Date()) {
  if (!canModerate(viewer)) return [];
  const rows = await db().event.findMany({
    where: { endsAt: { gt: now }, entry: { publication: { is: isPublic }, NOT: writtenBy(viewer.id) } },
    select: shown,
    orderBy: [{ startsAt: "asc" }, { entryId: "asc" }],
    take: most,
  });
  return listed(rows, locale);
}

/** A published event as who may change it sees it; null for anybody else. */
export async function changeableEvent(viewer: Viewer, entryId: string) {
  const entry = await loadEntry(db(), entryId);
  const event = await db().event.findFirst({
    where: { entryId, entry: { publication: { is: isPublic } } },
    select: { status: true, statusNote: true, endsAt: true },
  });
  if (!entry?.publication || !event) return null;
  const isOwn = isAuthor(viewer, workflowOf(entry));
  if (!isOwn && !canModerate(viewer)) return null;
  const content = entry.publication.content as unknown as EventContent;
  const { startDate, startTime, endDate, endTime, allDay, timeZone, registersUntil } = content;
  return {
    id: entryId,
    slug: entry.publication.slug,
    title: content.title ?? {},
    isOwn,
    status: event.status,
    isOver: event.endsAt <= new Date(),
    content,
    /** As the form to move it begins with. */
    times: {
      startDate: startDate ?? "",
      startTime: startTime ?? "",
      endDate: endDate ?? "",
      endTime: endTime ?? "",
      allDay,
      timeZone: timeZone ?? homeZone,
      registersUntil: registersUntil ?? "",
    },
  };
}

export type ChangeableEvent = NonNullable<Awaited<ReturnType<typeof changeableEvent>>>;
