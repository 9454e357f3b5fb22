import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/members/member";
import { countsOf } from "./counts";
import type { HostedEvent } from "./event";
import { organisedEvent } from "./organisers";
import { type Answers, type RegistrationState, registrationStates } from "./registration";

/** Participants of one page of the list. */
export const listSize = 100;

/** What of the list is shown. */
export interface ListFilters {
  /** A part of a name or an address. */
  q: string;
  state: RegistrationState | null;
  /** From 1. */
  page: number;
}

/** The filters of an address; what is not one is left out. */
export function listFiltersFrom(query: Record<string, unknown>): ListFilters {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    q: text(query.q).replaceAll("\0", "").trim().slice(0, 100),
    state: registrationStates.find((state) => state === query.state) ?? null,
    page: Math.min(1000, Math.max(1, Math.trunc(Number(text(query.page))) || 1)),
  };
}

const shown = {
  id: true,
  name: true,
  email: true,
  attendance: true,
  state: true,
  answers: true,
  ticket: true,
  createdAt: true,
  queuedAt: true,
  checkedInAt: true,
} as const;

type Row = Prisma.RegistrationGetPayload<{ select: typeof shown }>;
export type Participant = Omit<Row, "answers"> & { answers: Answers };

const participant = (row: Row): Participant => ({ ...row, answers: row.answers as unknown as Answers });

/** Who has asked first comes first; the id decides between those of the same moment. */
const inOrder = [{ queuedAt: "asc" }, { id: "asc" }] as const;

/** An event whose list this person keeps; null for everybody else. */
export const organisedBy = (viewer: Viewer, entryId: string): Promise<HostedEvent | null> =>
  organisedEvent(db(), viewer, entryId);

/**
 * One page of an event's list, with the counts of all of it, for its organisers. Null for everybody else. Who has not
 * confirmed by mail is counted and not shown.
 */
export async function participantsOf(viewer: Viewer, entryId: string, { q, state, page }: ListFilters) {
  const event = await organisedEvent(db(), viewer, entryId);
  if (!event) return null;
  // PostgreSQL takes these three for signs of its own.
  const part = q.replace(/[\\%_]/g, "\\$&");
  const where = {
    entryId,
    state: state && state !== "unconfirmed" ? state : { not: "unconfirmed" as const },
    ...(q && {
      OR: [
        { name: { contains: part, mode: "insensitive" as const } },
        { email: { contains: part.toLowerCase() } },
      ],
    }),
  };
  const [counts, found, rows] = await Promise.all([
    countsOf(db(), entryId),
    db().registration.count({ where }),
    db().registration.findMany({
      where,
      orderBy: [...inOrder],
      skip: (page - 1) * listSize,
      take: listSize,
      select: shown,
    }),
  ]);
  return { event, counts, found, participants: rows.map(participant) };
}

/** Who is expected at the door or has come, by name, for the page to check in. Null for who is no organiser. */
export async function expectedAt(viewer: Viewer, entryId: string) {
  const event = await organisedEvent(db(), viewer, entryId);
  if (!event) return null;
  const people = await db().registration.findMany({
    where: { entryId, state: "confirmed" },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, attendance: true, ticket: true, checkedInAt: true },
  });
  return { event, people };
}

/** The whole list for a file, for the organisers of an event. Null for everybody else. */
export async function allParticipants(
  viewer: Viewer,
  entryId: string,
): Promise<{ event: HostedEvent; participants: Participant[] } | null> {
  const event = await organisedEvent(db(), viewer, entryId);
  if (!event) return null;
  const rows = await db().registration.findMany({
    where: { entryId, state: { not: "unconfirmed" } },
    orderBy: [...inOrder],
    select: shown,
  });
  return { event, participants: rows.map(participant) };
}

/** What organisers have written to participants, the newest first. Null for who is no organiser. */
export async function messagesOf(viewer: Viewer, entryId: string) {
  const event = await organisedEvent(db(), viewer, entryId);
  if (!event) return null;
  const [counts, messages] = await Promise.all([
    countsOf(db(), entryId),
    db().eventMessage.findMany({
      where: { entryId },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: listSize,
      include: { author: { select: { name: true } } },
    }),
  ]);
  return { event, counts, messages };
}
