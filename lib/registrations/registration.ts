import type { Localized } from "@/lib/i18n/localized";

/** How one takes part. */
export const attendances = ["in_person", "online"] as const;
export type Attendance = (typeof attendances)[number];

/** Where a registration stands; the database says what each means. */
export const registrationStates = [
  "unconfirmed",
  "pending",
  "confirmed",
  "waiting",
  "cancelled",
  "declined",
] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** What a registration has to know of its event. */
export interface EventTerms {
  mode: Attendance | "hybrid";
  status: "confirmed" | "tentative" | "moved" | "cancelled";
  registration: "none" | "open" | "approval" | "external";
  registersUntil: Date;
  endsAt: Date;
  /** Null: no limit. */
  placesInPerson: number | null;
  placesOnline: number | null;
}

/** Why nobody can register: the keys under `registrations.closed` in the messages. */
export type ClosedReason = "cancelled" | "past" | "none" | "external" | "closed";

/** Why nobody can register for an event now; null when everybody can, if only for its waiting list. */
export function closedReason(event: EventTerms, now: Date): ClosedReason | null {
  if (isOver(event, now)) return event.status === "cancelled" ? "cancelled" : "past";
  if (event.registration === "none" || event.registration === "external") return event.registration;
  return event.registersUntil <= now ? "closed" : null;
}

/** Whether nothing of its list changes any more: it was cancelled or has ended. */
export const isOver = (event: Pick<EventTerms, "status" | "endsAt">, now: Date): boolean =>
  event.status === "cancelled" || event.endsAt <= now;

/** The ways in which one can take part in an event. */
export const attendancesOf = (mode: EventTerms["mode"]): readonly Attendance[] =>
  mode === "hybrid" ? attendances : [mode];

/** The places of one way to take part: null without a limit, none for a way that the event does not have. */
export function placesFor(event: EventTerms, attendance: Attendance): number | null {
  if (!attendancesOf(event.mode).includes(attendance)) return 0;
  return attendance === "online" ? event.placesOnline : event.placesInPerson;
}

/** Where who asks for a place goes: nobody passes those who wait already. */
export const placeOrQueue = (
  places: number | null,
  { confirmed, waiting }: { confirmed: number; waiting: number },
): "confirmed" | "waiting" =>
  places === null || (confirmed < places && waiting === 0) ? "confirmed" : "waiting";

/** How many of those who wait get a place now. */
export const freePlaces = (places: number | null, confirmed: number, waiting: number): number =>
  places === null ? waiting : Math.max(0, Math.min(waiting, places - confirmed));

/** States that can still be cancelled. */
export const isAlive = (state: RegistrationState): boolean => state !== "cancelled" && state !== "declined";

/** A guest has so long to confirm by the link of their mail. Hours. */
export const confirmHours = 48;

/** When an unconfirmed registration, asked for at `askedAt`, ends. */
export const confirmBy = (askedAt: Date): Date => new Date(askedAt.getTime() + confirmHours * 3_600_000);

/** A question of the organiser. */
export interface OrganiserQuestion {
  question: Localized;
  needed: boolean;
}

/** An answer with its question as it was asked, by the question's number: a later edit puts no words into anybody's mouth. */
export type Answers = Record<string, { question: Localized; answer: string }>;

/** Whether who registers now waits. */
export const isFull = ({
  places,
  taken,
  waiting,
}: {
  places: number | null;
  taken: number;
  waiting: number;
}): boolean => placeOrQueue(places, { confirmed: taken, waiting }) === "waiting";
