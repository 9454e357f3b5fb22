import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { gathering, rawGathering } from "./gatherings";

/** A published event together with its working copy. */
export async function announced(more: RawObject = {}, owner?: Viewer) {
  const event = await gathering(more, owner);
  const data = rawGathering(more) as Prisma.InputJsonObject;
  await db().entryDraft.create({ data: { entryId: event.id, data, updatedById: event.organiser.id } });
  return event;
}

export const eventRow = (entryId: string) => db().event.findUniqueOrThrow({ where: { entryId } });

/** What was handed in and waits for a moderator, as a state of the entry alone. */
export const inReview = (entryId: string) =>
  db().entry.update({ where: { id: entryId }, data: { state: "in_review" } });
