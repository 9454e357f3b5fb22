import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type EntrySummary, summaryOf, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { EventFacts } from "./facts";
import { type Access, agendaSize, type EventFilters, noFilters } from "./filters";
import { daysOf } from "./months";

/** An event in a list. Times are ISO strings. */
export interface ListedEvent extends EntrySummary {
  event: EventFacts;
  startsAt: string;
  endsAt: string;
}

/** Every public list stands on this: only what is published is ever shown, counted or fed. */
export const isPublic = { kind: "event", status: "published" } as const;

/** No month has more; what is beyond is found by filters. */
const mostInMonth = 400;

const listSelect = {
  startsAt: true,
  endsAt: true,
  status: true,
  entry: { select: { publication: { select: summarySelect } } },
} as const satisfies Prisma.EventSelect;

type Row = Prisma.EventGetPayload<{ select: typeof listSelect }>;

/** The soonest first; the id settles what begins at the same moment, so that pages never overlap. */
const soonestFirst = [
  { startsAt: "asc" },
  { entryId: "asc" },
] satisfies Prisma.EventOrderByWithRelationInput[];
const latestFirst = [
  { startsAt: "desc" },
  { entryId: "asc" },
] satisfies Prisma.EventOrderByWithRelationInput[];

const offered: Record<Access, keyof EventFacts> = {
  sign: "signLanguage",
  captions: "captions",
  "step-free": "stepFree",
};

function matching({ mode, topic, region, language, access }: EventFilters): Prisma.EventWhereInput {
  const path = (name: keyof EventFacts) => ["event", name];
  return {
    ...(mode && { mode: { in: [mode, "hybrid"] } }),
    entry: {
      publication: {
        is: {
          ...isPublic,
          ...(topic && { topics: { has: topic } }),
          ...(region && { regions: { has: region } }),
          AND: [
            ...access.map((name) => ({ summary: { path: path(offered[name]), equals: true } })),
            ...(language ? [{ summary: { path: path("languages"), array_contains: [language] } }] : []),
          ],
        },
      },
    },
  };
}

const rowsOf = (
  where: Prisma.EventWhereInput,
  orderBy: Prisma.EventOrderByWithRelationInput[],
  { take, skip = 0 }: { take: number; skip?: number },
) => db().event.findMany({ where, select: listSelect, orderBy, take, skip });

/** Rows as lists show them; whatever the publication keeps, the status is the event's own. */
export const listed = (rows: readonly Row[], locale: Locale): ListedEvent[] =>
  rows.flatMap(({ entry, startsAt, endsAt, status }) => {
    const summary = entry.publication && summaryOf(entry.publication, locale);
    if (!summary?.event) return [];
    const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    return [{ ...summary, event: { ...summary.event, status }, ...times }];
  });

/** All that takes place on any day of a month ("2026-11"), the soonest first. */
export async function month(locale: Locale, asked: string, filters = noFilters): Promise<ListedEvent[]> {
  return listed(await rowsOf(inMonth(asked, filters), soonestFirst, { take: mostInMonth }), locale);
}

/** How many events a month has. */
export const countInMonth = (asked: string, filters = noFilters): Promise<number> =>
  db().event.count({ where: inMonth(asked, filters) });

function inMonth(asked: string, filters: EventFilters): Prisma.EventWhereInput {
  const { first, last } = daysOf(asked);
  return {
    ...matching(filters),
    startDate: { lte: new Date(last) },
    endDate: { gte: new Date(first) },
  };
}

/** One page of a list: at least one page, though it may be empty. */
export interface EventPage {
  items: ListedEvent[];
  total: number;
  pages: number;
}

async function pageOf(
  locale: Locale,
  where: Prisma.EventWhereInput,
  orderBy: Prisma.EventOrderByWithRelationInput[],
  page: number,
): Promise<EventPage> {
  const [total, rows] = await Promise.all([
    db().event.count({ where }),
    rowsOf(where, orderBy, { take: agendaSize, skip: (page - 1) * agendaSize }),
  ]);
  return { items: listed(rows, locale), total, pages: Math.max(1, Math.ceil(total / agendaSize)) };
}

/** What has not ended yet, the soonest first. */
export const upcoming = (
  locale: Locale,
  filters = noFilters,
  page = 1,
  now = new Date(),
): Promise<EventPage> => pageOf(locale, { ...matching(filters), endsAt: { gt: now } }, soonestFirst, page);

/** What is over, the latest first. */
export const past = (locale: Locale, page = 1, now = new Date()): Promise<EventPage> =>
  pageOf(locale, { ...matching(noFilters), endsAt: { lte: now } }, latestFirst, page);

/** The days of the first and of the last event that there is; null when there is none. */
export async function bounds(): Promise<{ first: string; last: string } | null> {
  const { _min, _max } = await db().event.aggregate({
    where: matching(noFilters),
    _min: { startDate: true },
    _max: { endDate: true },
  });
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return _min.startDate && _max.endDate ? { first: day(_min.startDate), last: day(_max.endDate) } : null;
}

/** The events that were made by repeating one, the soonest first. */
export async function eventsOfSeries(seriesId: string, locale: Locale): Promise<ListedEvent[]> {
  return listed(await rowsOf({ ...matching(noFilters), seriesId }, soonestFirst, { take: 60 }), locale);
}
