import { db } from "@/lib/db/client";
import type { Registration } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/members/member";
import { factsFrom, forFacts, type HostedEvent } from "./event";
import type { Answers } from "./registration";
import { isTicket } from "./ticket";

/** A registration as its own person sees it. The online address is there for who has a place online, and for nobody else. */
export interface OwnRegistration
  extends Pick<
    Registration,
    "id" | "name" | "email" | "attendance" | "state" | "ticket" | "queuedAt" | "checkedInAt"
  > {
  answers: Answers;
  event: HostedEvent;
}

const withEvent = { include: { event: { select: forFacts } } } as const;
const published = { event: { entry: { publication: { status: "published" as const } } } };

/** The registration of a secret address; null when there is none, or its event is not public any more. */
export async function registrationByTicket(ticket: unknown): Promise<OwnRegistration | null> {
  if (!isTicket(ticket)) return null;
  const row = await db().registration.findFirst({ where: { ticket, ...published }, ...withEvent });
  return row && ownFrom(row);
}

/** All registrations of a member, also those they made as a guest, by the beginning of the event, the latest first. */
export async function registrationsOf(viewer: Viewer): Promise<OwnRegistration[]> {
  const rows = await db().registration.findMany({
    where: {
      OR: [{ userId: viewer.id }, { email: viewer.email }],
      state: { not: "unconfirmed" },
      ...published,
    },
    orderBy: [{ event: { startsAt: "desc" } }, { id: "asc" }],
    ...withEvent,
  });
  return rows.map(ownFrom);
}

/** A member's registration for one event; null when they have none. */
export const registrationFor = (viewer: Viewer, entryId: string) =>
  db().registration.findFirst({
    where: { entryId, OR: [{ userId: viewer.id }, { email: viewer.email }], state: { not: "unconfirmed" } },
    select: { state: true, ticket: true },
  });

/** Whose turn comes before that of somebody who waits. */
export const aheadOf = ({ id, event, attendance, queuedAt }: OwnRegistration): Promise<number> =>
  db().registration.count({
    where: {
      entryId: event.entryId,
      attendance,
      state: "waiting",
      OR: [{ queuedAt: { lt: queuedAt } }, { queuedAt, id: { lt: id } }],
    },
  });

function ownFrom({
  event: row,
  answers,
  ...registration
}: Registration & { event: Parameters<typeof factsFrom>[0] }): OwnRegistration {
  const event = factsFrom(row);
  const isTold = registration.state === "confirmed" && registration.attendance === "online";
  return {
    ...registration,
    answers: answers as unknown as Answers,
    event: isTold ? event : { ...event, online: { url: null, note: {} } },
  };
}
