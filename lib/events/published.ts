import type { Tx } from "@/lib/db/client";
import type { EventMode, EventStatus, RegistrationPolicy } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/forms/uuid";
import { fillPlaces } from "@/lib/registrations/places";
import { clubPageOf } from "./club-page";
import type { EventContent } from "./input";
import { homeZone, momentsOf } from "./times";

/** Registrations are kept so long after the end where the organiser says nothing. Months. */
const usualRetention = 3;

/** Keeps when and how a published event takes place. Calendars hear of a change by its number (RFC 5545: SEQUENCE). */
export async function eventPublished(tx: Tx, entryId: string, content: EventContent): Promise<void> {
  const before = await tx.event.findUnique({ where: { entryId } });
  const now = columnsOf(content);
  const changed =
    before !== null &&
    (before.startsAt.getTime() !== now.startsAt.getTime() ||
      before.endsAt.getTime() !== now.endsAt.getTime() ||
      before.mode !== now.mode);
  const series = content.series && isUuid(content.series) ? { seriesId: content.series } : {};
  await tx.event.upsert({
    where: { entryId },
    create: { entryId, ...now, ...series },
    update: {
      ...now,
      ...series,
      changedAt: new Date(),
      ...(changed && { sequence: { increment: 1 } }),
    },
  });
  await showStatus(tx, entryId, before?.status ?? "confirmed");
  await linkPresented(tx, entryId, content);
  // There may be more places than before.
  await fillPlaces(tx, entryId);
}

/** Lets lists show a status: they read what is stored with the publication. */
export async function showStatus(tx: Tx, entryId: string, status: EventStatus): Promise<void> {
  await tx.$executeRaw`
    UPDATE publications SET summary = jsonb_set(summary, '{event,status}', to_jsonb(${status}::text))
    WHERE entry_id = ${entryId}::uuid`;
}

/** Ties an event to the published pages that it names, whatever slugs these are given later. */
async function linkPresented(tx: Tx, entryId: string, content: EventContent): Promise<void> {
  const slugs = content.related.flatMap(({ url }) => clubPageOf(url ?? "")?.slug ?? []);
  const rows = await tx.publication.findMany({
    where: { slug: { in: slugs }, kind: { in: ["practice", "idea", "event"] }, entryId: { not: entryId } },
    select: { entryId: true },
  });
  const former = await tx.formerSlug.findMany({
    where: { slug: { in: slugs }, entryId: { not: entryId } },
    select: { entryId: true },
  });
  const children = new Set([...rows, ...former].map((row) => row.entryId));
  await tx.entryLink.deleteMany({ where: { parentId: entryId, kind: "presents" } });
  await tx.entryLink.createMany({
    data: [...children].map((childId) => ({ parentId: entryId, childId, kind: "presents" as const })),
  });
}

/** What calendars, registrations and reminders ask of an event. */
function columnsOf(content: EventContent) {
  const { startDate = "", allDay, mode, registration } = content;
  const timeZone = content.timeZone ?? homeZone;
  const times = momentsOf({ ...content, startDate, timeZone });
  const until = content.registersUntil;
  return {
    startsAt: times.startsAt,
    endsAt: times.endsAt,
    startDate: new Date(times.startDate),
    endDate: new Date(times.endDate),
    allDay,
    timeZone,
    mode: mode as EventMode,
    registration: registration as RegistrationPolicy,
    // Up to the end of the day that is named, or until it begins.
    registersUntil: until ? momentsOf({ startDate: until, allDay: true, timeZone }).endsAt : times.startsAt,
    placesInPerson: content.placesInPerson ?? null,
    placesOnline: content.placesOnline ?? null,
    retentionMonths: Number(content.retention ?? usualRetention),
  };
}
