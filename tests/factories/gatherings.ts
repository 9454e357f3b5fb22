import { db, transaction } from "@/lib/db/client";
import type { Prisma, Registration } from "@/lib/db/generated/client";
import { publishRevision } from "@/lib/entries/publish";
import { eventFields } from "@/lib/events/input";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { confirmGuest, registerGuest } from "@/lib/registrations/guests";
import { registerMember } from "@/lib/registrations/register";
import type { Attendance } from "@/lib/registrations/registration";
import { member } from "./members";

/** The day so many days from now, in UTC, as a form has it. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Raw values of a meeting in a month, with twenty places and open registration. */
export const rawGathering = (more: RawObject = {}): RawObject => ({
  title: { bg: "Среща на клуба", en: "Club meeting" },
  teaser: { bg: "За всички.", en: "For everybody." },
  targetGroups: ["residents"],
  organisation: { bg: "Сдружение" },
  description: { bg: "Разговор." },
  startDate: dayIn(30),
  startTime: "18:00",
  endTime: "19:30",
  mode: "in_person",
  country: "BG",
  oblasti: ["BG311"],
  place: { bg: "Видин, читалище" },
  registration: "open",
  placesInPerson: "20",
  topics: ["culture"],
  languages: ["bg"],
  ...more,
});

/** Publishes an event past its form and its review. */
export async function gathering(more: RawObject = {}, owner?: Viewer) {
  const organiser = owner ?? (await member());
  const kind = { kind: "event", sourceLanguage: "bg" } as const;
  const { id } = await db().entry.create({ data: { ...kind, state: "published", ownerId: organiser.id } });
  const slug = await publishGathering(id, 1, more);
  return { id, slug, organiser };
}

/** Publishes a further revision of it. */
export async function publishGathering(id: string, number: number, more: RawObject = {}): Promise<string> {
  const checked = checkContent(eventFields, rawGathering(more), "bg");
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const data = checked.content as unknown as Prisma.JsonObject;
  return transaction((tx) =>
    publishRevision(tx, { id, kind: "event", sourceLanguage: "bg" }, { number, data }),
  );
}

interface Way {
  attendance?: Attendance;
  at?: Date;
}

/** Registers a member as themselves. Gives their registration. */
export async function registered(
  entryId: string,
  viewer: Viewer,
  { attendance = "in_person", at }: Way = {},
): Promise<Registration> {
  const ask = { entryId, name: viewer.name, language: viewer.language, attendance, answers: {} };
  const result = await registerMember(viewer, ask, at);
  if (!result.ok) throw new Error(result.reason);
  return db().registration.findUniqueOrThrow({ where: { ticket: result.ticket } });
}

/** Asks for a place without an account. Gives the registration that waits for its confirmation. */
export async function guest(
  entryId: string,
  email: string,
  { attendance = "in_person", at }: Way = {},
): Promise<Registration> {
  const ask = { entryId, name: "Гост Гостев", language: "bg" as const, attendance, answers: {}, email };
  const result = await registerGuest(ask, at);
  if (!result.ok) throw new Error(result.reason);
  return db().registration.findUniqueOrThrow({ where: { entryId_email: { entryId, email } } });
}

/** The same, confirmed by the link. */
export async function confirmedGuest(entryId: string, email: string, way: Way = {}): Promise<Registration> {
  const { ticket, id } = await guest(entryId, email, way);
  const result = await confirmGuest(ticket, way.at);
  if (!result.ok) throw new Error(result.reason);
  return db().registration.findUniqueOrThrow({ where: { id } });
}

/** The letters to an address, the oldest first. */
export const lettersTo = (recipient: string) =>
  db().mail.findMany({ where: { recipient }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });

/** Where the registrations of an event stand: how many in each state. */
export async function standing(entryId: string): Promise<Record<string, number>> {
  const groups = await db().registration.groupBy({ by: ["state"], where: { entryId }, _count: true });
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count]));
}
