import { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/client";
import type { Attendance, EventStatus, Prisma, RegistrationState } from "@/lib/db/generated/client";
import type { EventContent } from "@/lib/events/input";
import { eventPublished, showStatus } from "@/lib/events/published";
import { homeZone } from "@/lib/events/times";
import type { RawObject } from "@/lib/forms/raw";
import type { Localized } from "@/lib/i18n/localized";
import { newTicket } from "@/lib/registrations/ticket";
import { checkedContent, type Sample } from "./entries";
import events from "./events.json";
import { daysAgo, stableId } from "./names";
import { membersFrom, type People, personOf } from "./people";

/** Some members who registered in the same way. */
interface Registered {
  attendance: Attendance;
  state: RegistrationState;
  /** Members of the community from number `first` on. */
  first?: number;
  count?: number;
  /** Addresses, where it is certain people. */
  who?: string[];
  /** To the first question, in turn. */
  answers?: string[];
  /** How many of them have come. */
  checkedIn?: number;
}

interface SampleEvent {
  id: string;
  slug?: string;
  owner: string;
  publishedDaysAgo: number;
  /** A day counted from the week of the seeding: this very week is 0, Monday is 1. Real events have their dates. */
  on?: { week: number; weekday: number; days?: number; registersDaysBefore?: number };
  /** What makes it one of a series. */
  series?: string;
  status?: EventStatus;
  statusNote?: Localized;
  content: RawObject;
  registrations?: Registered[];
}

const all = events as unknown as SampleEvent[];
const eventId = (name: string) => stableId(`event:${name}`);

export const eventSamples = (): Sample[] =>
  all.map((event) => ({
    id: eventId(event.id),
    kind: "event",
    slug: event.slug,
    owner: event.owner,
    language: "bg",
    at: daysAgo(event.publishedDaysAgo),
    content: datedContent(event),
  }));

/** The content with the days that its place in the weeks around today gives. */
function datedContent({ on, series, content }: SampleEvent): RawObject {
  const tied = { ...content, ...(series && { series: stableId(`series:${series}`) }) };
  if (!on) return tied;
  const today = Temporal.Now.plainDateISO(homeZone);
  const first = today.add({ days: 7 * on.week + on.weekday - today.dayOfWeek });
  return {
    ...tied,
    startDate: first.toString(),
    ...(on.days && { endDate: first.add({ days: on.days - 1 }).toString() }),
    ...(on.registersDaysBefore && {
      registersUntil: first.subtract({ days: on.registersDaysBefore }).toString(),
    }),
  };
}

/** What became of the sample events, which must have been published, and who registered. */
export async function addEventLife(tx: Tx, people: People): Promise<void> {
  for (const event of all) {
    const entryId = eventId(event.id);
    const content = checkedContent("event", entryId, datedContent(event), "bg") as unknown as EventContent;
    // What it presents may have been published after it: only now can it be found.
    if (content.related.length > 0) await eventPublished(tx, entryId, content);
    if (event.status) await setStatus(tx, entryId, event.status, event.statusNote ?? {});
    for (const [group, registered] of (event.registrations ?? []).entries())
      await register(tx, people, { ...event, entryId, content, group }, registered);
  }
}

async function setStatus(tx: Tx, entryId: string, status: EventStatus, note: Localized): Promise<void> {
  await tx.event.update({ where: { entryId }, data: { status, statusNote: { ...note }, sequence: 1 } });
  await showStatus(tx, entryId, status);
}

interface Host extends Omit<SampleEvent, "content"> {
  entryId: string;
  content: EventContent;
  /** Which group of its registrations this is: they came one after the other, from the publication until today. */
  group: number;
}

async function register(tx: Tx, people: People, host: Host, registered: Registered): Promise<void> {
  const { attendance, state, first = 0, count = 0, who = [], answers = [], checkedIn = 0 } = registered;
  const { entryId, content } = host;
  const question = content.questions[0]?.question;
  const persons = [...who.map((email) => personOf(people, email)), ...membersFrom(people, first, count)];
  const { startsAt } = await tx.event.findUniqueOrThrow({ where: { entryId } });
  const times = timesOf(host, startsAt, persons.length);
  await tx.registration.createMany({
    data: persons.map(({ id, name, email, language }, index) => {
      const at = times[index] ?? startsAt;
      const answer = answers[index % answers.length];
      return {
        id: stableId(`${entryId}:${email}`),
        entryId,
        userId: id,
        name,
        email,
        language,
        attendance,
        state,
        answers: (question && answer ? { 0: { question, answer } } : {}) as Prisma.InputJsonObject,
        ticket: newTicket(),
        createdAt: at,
        queuedAt: at,
        decidedAt: state === "confirmed" ? at : null,
        ...(index < checkedIn && { checkedInAt: startsAt, checkedInBy: personOf(people, host.owner).id }),
      };
    }),
  });
}

/** When the members of a group registered: nobody after the beginning, nobody before those of an earlier group. */
function timesOf(
  { publishedDaysAgo, registrations = [], group }: Host,
  startsAt: Date,
  count: number,
): Date[] {
  const from = daysAgo(publishedDaysAgo).getTime();
  const share = (Math.min(Date.now(), startsAt.getTime()) - from) / registrations.length;
  return Array.from(
    { length: count },
    (_, index) => new Date(from + share * (group + (index + 1) / (count + 1))),
  );
}
