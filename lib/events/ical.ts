import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { EventStatus } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized, pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { absolute } from "@/lib/seo/site";
import { vtimezone } from "./vtimezone";

/** An event as a calendar needs it. */
export interface FeedEvent {
  id: string;
  slug: string;
  title: Localized;
  teaser: Localized;
  place: Localized;
  address: Localized;
  startsAt: Date;
  endsAt: Date;
  /** Days of its own zone, both included. */
  startDate: string;
  endDate: string;
  allDay: boolean;
  timeZone: string;
  status: EventStatus;
  statusNote: Localized;
  sequence: number;
  changedAt: Date;
  /** Its reader waits for a place, or for an answer. */
  isUncertain?: boolean;
  /** For participants alone. */
  online?: { url?: string | undefined; note?: Localized | undefined };
}

/** Calendar programs look again after so many seconds. */
const refreshAfter = 3600;

/**
 * Events as an iCalendar file (RFC 5545) in one language. An event keeps its UID for ever; its SEQUENCE rises when it is
 * moved or cancelled. Times are local ones, with the rules of their zones beside them.
 */
export function calendarFile(
  events: readonly FeedEvent[],
  { locale, name }: { locale: Locale; name: string },
): string {
  const calendar = ical({
    name: escaped(name),
    prodId: { company: "Social Innovations Club", product: "Events", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshAfter,
    // No zone of the calendar's own: its stamps are in UTC.
    timezone: { name: null, generator: (zone) => rulesOf(zone, events) },
  });
  for (const event of events) {
    const { allDay, timeZone, startDate, endDate } = event;
    const day = (date: string) => Temporal.PlainDate.from(date);
    const moment = (at: Date) =>
      Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
    calendar.createEvent({
      id: `${event.id}@${new URL(absolute("/")).hostname}`,
      sequence: event.sequence,
      stamp: event.changedAt,
      lastModified: event.changedAt,
      // The end of an all-day event is the day after it.
      start: allDay ? day(startDate) : moment(event.startsAt),
      end: allDay ? day(endDate).add({ days: 1 }) : moment(event.endsAt),
      allDay,
      ...(!allDay && { timezone: timeZone }),
      summary: clean(pick(event.title, locale)?.text ?? ""),
      description: descriptionOf(event, locale),
      location: placeOf(event, locale),
      url: absolute(`/${locale}/events/${event.slug}`),
      status: statusOf(event),
      transparency:
        event.status === "cancelled" ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function rulesOf(zone: string, events: readonly FeedEvent[]): string {
  const there = events.filter(({ timeZone, allDay }) => timeZone === zone && !allDay);
  const from = Math.min(...there.map(({ startsAt }) => startsAt.getTime()));
  const until = Math.max(...there.map(({ endsAt }) => endsAt.getTime()));
  return vtimezone(zone, new Date(from), new Date(until + 1));
}

function statusOf({ status, isUncertain }: FeedEvent): ICalEventStatus {
  if (status === "cancelled") return ICalEventStatus.CANCELLED;
  return status === "tentative" || isUncertain ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function descriptionOf(event: FeedEvent, locale: Locale): string {
  const words = messagesOf(locale).calendar.feed;
  const text = (value: Localized | undefined) => pick(value, locale)?.text;
  const { status, online } = event;
  const head =
    status === "confirmed"
      ? undefined
      : [words.status[status], text(event.statusNote)].filter(Boolean).join(" ");
  const paragraphs = [
    head,
    event.isUncertain ? words.uncertain : undefined,
    text(event.teaser),
    online?.url && `${words.online}\n${online.url}`,
    text(online?.note),
    absolute(`/${locale}/events/${event.slug}`),
  ];
  return clean(paragraphs.filter(Boolean).join("\n\n"));
}

function placeOf(event: FeedEvent, locale: Locale): string {
  const words = messagesOf(locale).calendar.feed;
  const parts = [event.place, event.address].flatMap((part) => pick(part, locale)?.text ?? []);
  return clean(
    parts.length > 0 ? parts.join(", ") : event.online?.url ? event.online.url : words.onlinePlace,
  );
}

/** Control characters end a line, or are none of a calendar's text. Line breaks stay where a text may have them. */
const clean = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/(?!\n)\p{Cc}|[\u2028\u2029]/gu, " ");

/** What the library writes as it is. */
const escaped = (text: string): string =>
  clean(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", " ");
