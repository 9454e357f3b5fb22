import { db, type Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { EventContent } from "@/lib/events/input";
import type { Localized } from "@/lib/i18n/localized";
import type { EventTerms, OrganiserQuestion } from "./registration";

/** What has to be read of an event for its facts. */
export const forFacts = {
  entryId: true,
  startsAt: true,
  endsAt: true,
  startDate: true,
  endDate: true,
  allDay: true,
  timeZone: true,
  mode: true,
  status: true,
  registration: true,
  registersUntil: true,
  placesInPerson: true,
  placesOnline: true,
  retentionMonths: true,
  anonymisedAt: true,
  keptCounts: true,
  entry: {
    select: {
      ownerId: true,
      coauthors: { where: { acceptedAt: { not: null } }, select: { userId: true } },
      publication: { select: { slug: true, status: true, content: true, restricted: true } },
    },
  },
} as const;

/** A published event as its registrations see it. What only participants may see is under `online`. */
export interface HostedEvent extends EventTerms {
  entryId: string;
  slug: string;
  title: Localized;
  startsAt: Date;
  /** Its days as midnights UTC, both included. */
  startDate: Date;
  endDate: Date;
  allDay: boolean;
  /** Whether its organiser says when it ends. */
  saysEnd: boolean;
  timeZone: string;
  retentionMonths: number;
  anonymisedAt: Date | null;
  keptCounts: unknown;
  place: Localized;
  address: Localized;
  /** Where one registers for an event with an external registration. */
  registrationUrl: string | null;
  questions: OrganiserQuestion[];
  online: { url: string | null; note: Localized };
  /** The owner and the co-authors who accepted. */
  organiserIds: string[];
}

/** One published event; null when there is none of this id, or it is not public. */
export async function hostedEvent(tx: Tx, entryId: string): Promise<HostedEvent | null> {
  const row = await tx.event.findFirst({
    where: { entryId, entry: { publication: { status: "published" } } },
    select: forFacts,
  });
  return row && factsFrom(row);
}

/** The same, and nobody else registers for it, cancels or moves up until the transaction ends. */
export async function lockEvent(tx: Tx, entryId: string): Promise<HostedEvent | null> {
  await tx.$queryRaw`SELECT entry_id FROM events WHERE entry_id = ${entryId}::uuid FOR UPDATE`;
  return hostedEvent(tx, entryId);
}

/** The published event of an address; null when there is none. */
export async function eventBySlug(slug: string): Promise<HostedEvent | null> {
  const row = await db().event.findFirst({
    where: { entry: { publication: { slug, kind: "event", status: "published" } } },
    select: forFacts,
  });
  return row && factsFrom(row);
}

type Row = Prisma.EventGetPayload<{ select: typeof forFacts }>;

/** The facts of an event that was read with `forFacts`. */
export function factsFrom({ entry, ...row }: Row): HostedEvent {
  const { slug = "", content, restricted } = entry.publication ?? {};
  const open = content as unknown as EventContent;
  const kept = restricted as unknown as Pick<EventContent, "onlineUrl" | "onlineNote">;
  return {
    ...row,
    slug,
    saysEnd: open.endTime !== undefined,
    title: open.title ?? {},
    place: open.place ?? {},
    address: open.address ?? {},
    registrationUrl: open.registrationUrl ?? null,
    questions: open.questions.map(({ question, needed }) => ({ question: question ?? {}, needed })),
    online: { url: kept.onlineUrl ?? null, note: kept.onlineNote ?? {} },
    organiserIds: [entry.ownerId, ...entry.coauthors.flatMap(({ userId }) => (userId ? [userId] : []))],
  };
}
