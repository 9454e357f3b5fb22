import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Localized } from "@/lib/i18n/localized";
import type { FeedEvent } from "./ical";
import type { EventContent } from "./input";
import { isPublic } from "./lists";

/** Calendars keep what has ended for so long. Days. */
const kept = 366;

/** Events of one calendar. */
const mostInFeed = 500;

const feedSelect = {
  entryId: true,
  startsAt: true,
  endsAt: true,
  startDate: true,
  endDate: true,
  allDay: true,
  timeZone: true,
  status: true,
  statusNote: true,
  sequence: true,
  changedAt: true,
  entry: { select: { publication: { select: { slug: true, content: true } } } },
} as const satisfies Prisma.EventSelect;

type Row = Prisma.EventGetPayload<{ select: typeof feedSelect }>;

const soonestFirst = [
  { startsAt: "asc" },
  { entryId: "asc" },
] satisfies Prisma.EventOrderByWithRelationInput[];

function inFeed({ entryId: id, entry, startDate, endDate, statusNote, ...times }: Row): FeedEvent {
  const content = (entry.publication?.content ?? {}) as unknown as EventContent;
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    ...times,
    id,
    slug: entry.publication?.slug ?? "",
    title: content.title ?? {},
    teaser: content.teaser ?? {},
    place: content.place ?? {},
    address: content.address ?? {},
    startDate: day(startDate),
    endDate: day(endDate),
    statusNote: statusNote as Localized,
  };
}

/** One published event; null when there is none at this address. */
export async function eventInFeed(slug: string): Promise<FeedEvent | null> {
  const row = await db().event.findFirst({
    where: { entry: { publication: { is: { ...isPublic, slug } } } },
    select: feedSelect,
  });
  return row && inFeed(row);
}

/** What is to come and the last year: all of it, or of one topic or region. The earliest first. */
export async function eventsInFeed(
  of: { topic?: string; region?: string } = {},
  now = new Date(),
): Promise<FeedEvent[]> {
  const rows = await db().event.findMany({
    where: {
      endsAt: { gt: daysBefore(now, kept) },
      entry: {
        publication: {
          is: {
            ...isPublic,
            ...(of.topic && { topics: { has: of.topic } }),
            ...(of.region && { regions: { has: of.region } }),
          },
        },
      },
    },
    select: feedSelect,
    // When there are more than fit, the last ones stay.
    orderBy: [{ startsAt: "desc" }, { entryId: "asc" }],
    take: mostInFeed,
  });
  return rows.reverse().map(inFeed);
}

/**
 * The events of whoever has this secret: those that they organise or have registered for. Where they are expected they
 * are told the online address. Null when the secret is nobody's.
 */
export async function ownFeed(token: string, now = new Date()) {
  const owner = await db().calendarToken.findFirst({
    where: { token, user: { suspendedAt: null } },
    select: { userId: true, user: { select: { language: true } } },
  });
  if (!owner) return null;
  const { userId } = owner;
  const organised = {
    OR: [{ ownerId: userId }, { coauthors: { some: { userId, acceptedAt: { not: null } } } }],
  };
  const mine = {
    userId,
    state: { in: ["confirmed", "pending", "waiting"] },
  } satisfies Prisma.RegistrationWhereInput;
  const rows = await db().event.findMany({
    where: {
      endsAt: { gt: daysBefore(now, kept) },
      entry: { publication: { is: isPublic } },
      OR: [{ entry: organised }, { registrations: { some: mine } }],
    },
    select: {
      ...feedSelect,
      registrations: { where: mine, select: { state: true } },
      entry: {
        select: {
          publication: { select: { slug: true, content: true, restricted: true } },
          _count: { select: { coauthors: { where: { userId, acceptedAt: { not: null } } } } },
          ownerId: true,
        },
      },
    },
    orderBy: soonestFirst,
    take: mostInFeed,
  });
  const events = rows.map(({ registrations, ...row }): FeedEvent => {
    const { ownerId, _count, publication } = row.entry;
    const isOrganiser = ownerId === userId || _count.coauthors > 0;
    const isExpected = isOrganiser || registrations.some(({ state }) => state === "confirmed");
    const { onlineUrl, onlineNote } = (publication?.restricted ?? {}) as Pick<
      EventContent,
      "onlineUrl" | "onlineNote"
    >;
    return {
      ...inFeed(row),
      isUncertain: !isExpected,
      ...(isExpected && { online: { url: onlineUrl, note: onlineNote } }),
    };
  });
  return { language: owner.user.language, events };
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
