import type { Tx } from "@/lib/db/client";
import { canModerate, type Viewer } from "@/lib/members/member";
import { type HostedEvent, hostedEvent, lockEvent } from "./event";

/** Whether a person keeps the list of an event: its authors and the moderators do. */
export const organises = (
  viewer: Pick<Viewer, "id" | "role">,
  event: Pick<HostedEvent, "organiserIds">,
): boolean => canModerate(viewer) || event.organiserIds.includes(viewer.id);

/** An event whose list this person keeps; null for everybody else, and when it is not public. */
export async function organisedEvent(tx: Tx, viewer: Viewer, entryId: string): Promise<HostedEvent | null> {
  const event = await hostedEvent(tx, entryId);
  return event && organises(viewer, event) ? event : null;
}

/** The same, locked until the transaction ends. */
export async function lockOrganised(tx: Tx, viewer: Viewer, entryId: string): Promise<HostedEvent | null> {
  const event = await lockEvent(tx, entryId);
  return event && organises(viewer, event) ? event : null;
}

/** What organisers do to a list. */
type ListAct = "approve" | "decline" | "add" | "message";

/** Logs what an organiser did, and about nobody: the log outlives the registrations. */
export const logAct = async (tx: Tx, viewer: Viewer, entryId: string, act: ListAct): Promise<void> => {
  await tx.auditEvent.create({ data: { actorId: viewer.id, entryId, action: `registration.${act}` } });
};
