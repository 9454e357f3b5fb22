import { db } from "@/lib/db/client";
import { countsOf } from "./counts";
import { type HostedEvent, hostedEvent } from "./event";
import {
  type Attendance,
  attendancesOf,
  type ClosedReason,
  closedReason,
  type EventTerms,
  placesFor,
} from "./registration";

/** How an event's registration stands, as JSON: what its public page shows. */
export interface RegistrationView {
  entryId: string;
  slug: string;
  policy: EventTerms["registration"];
  /** Why nobody can register; null when everybody can. */
  closed: ClosedReason | null;
  /** Where one registers when the policy is "external". */
  url: string | null;
  /** ISO 8601, in the event's time zone. */
  registersUntil: string;
  timeZone: string;
  /** Each way to take part: its places (null: no limit), how many are taken, how many people wait. */
  modes: { attendance: Attendance; places: number | null; taken: number; waiting: number }[];
}

/** How the registration for a published event stands; null when there is no such event. Nothing in it is personal. */
export async function registrationState(entryId: string, now = new Date()): Promise<RegistrationView | null> {
  const event = await hostedEvent(db(), entryId);
  return event && viewOf(event, now);
}

/** The same for an event that has been read. */
export async function viewOf(event: HostedEvent, now = new Date()): Promise<RegistrationView> {
  const { entryId } = event;
  const counts = await countsOf(db(), entryId);
  return {
    entryId,
    slug: event.slug,
    policy: event.registration,
    closed: closedReason(event, now),
    url: event.registrationUrl,
    registersUntil: event.registersUntil.toISOString(),
    timeZone: event.timeZone,
    modes: attendancesOf(event.mode).map((attendance) => ({
      attendance,
      places: placesFor(event, attendance),
      taken: counts[attendance].confirmed,
      waiting: counts[attendance].waiting,
    })),
  };
}
