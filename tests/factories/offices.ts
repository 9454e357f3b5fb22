import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { Role, Viewer } from "@/lib/members/member";
import { addItem, makeList } from "@/lib/offices/lists";
import { writeNote } from "@/lib/offices/notes";
import { type Shared, shareLink } from "@/lib/offices/shares";
import { newShareToken } from "@/lib/offices/token";
import { succeeded } from "./entries";
import { member } from "./members";

let made = 0;

/** An office that nobody is in. */
export async function office(): Promise<string> {
  made += 1;
  const { id } = await db().office.create({ data: { nameBg: `Кабинет ${made}`, nameEn: `Office ${made}` } });
  return id;
}

/** A new person in an office. */
export async function colleague(officeId: string, role: Role = "member"): Promise<Viewer> {
  const viewer = await member(role);
  await db().user.update({ where: { id: viewer.id }, data: { officeId } });
  return viewer;
}

/** Writes a note beside a published entry. Gives its id. */
export const noted = async (viewer: Viewer, entryId: string, body = "Бележка.", more = {}): Promise<string> =>
  succeeded(await writeNote(viewer, { id: randomUUID(), entryId, place: "", quote: "", body, ...more })).id;

/** A reading list with these entries. Gives its id. */
export async function listed(viewer: Viewer, entryIds: readonly string[], name = "Списък"): Promise<string> {
  const { id } = succeeded(await makeList(viewer, { id: randomUUID(), name }));
  for (const [index, entryId] of entryIds.entries())
    succeeded(await addItem(viewer, { listId: id, entryId, note: `Бележка ${index + 1}.` }));
  return id;
}

/** A link to something of an office, for a week. Gives its token. */
export async function shared(viewer: Viewer, what: Shared): Promise<string> {
  return succeeded(await shareLink(viewer, { token: newShareToken(), days: 7, what })).token;
}
