import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { EntryKind } from "@/lib/entries/kinds";
import { canCurate, type Viewer } from "@/lib/members/member";
import type { Cell } from "./cell";
import { type Outcome, refused } from "./office";
import { type Colleague, inOwnOffice, publishedEntry } from "./own-office";

interface Words {
  /** "" for the whole. */
  place: string;
  /** The highlighted passage; "" for none. */
  quote: string;
  body: string;
}

/** Where a note stands now: beside an entry, or beside a cell of the coverage. */
export interface Stands {
  id: string;
  entry: { kind: EntryKind; slug: string } | null;
}

/** Writes a note beside a published entry, or highlights a passage of it. `id` is made with the form. */
export const writeNote = (
  viewer: Viewer,
  { id, entryId, ...words }: Words & { id: string; entryId: string },
): Promise<Outcome<Stands>> =>
  inOwnOffice(viewer, async (tx, own) => {
    const entry = await publishedEntry(tx, entryId);
    if (!entry) return refused("not_found");
    const kept = await keep(tx, own, id, { entryId, ...columns(words) });
    return { ok: true, id: kept, entry };
  });

/** Writes a note about a white spot of the coverage. */
export const writeCellNote = (
  viewer: Viewer,
  { id, cell, body }: { id: string; cell: Cell; body: string },
): Promise<Outcome<Stands>> =>
  inOwnOffice(viewer, async (tx, own) => {
    const kept = await keep(tx, own, id, { cell: { ...cell }, body });
    return { ok: true, id: kept, entry: null };
  });

/** Changes one's own note. What stands in place of nothing is written as nothing: the passage may be taken away. */
export const editNote = (
  viewer: Viewer,
  { id, quote, body }: Omit<Words, "place"> & { id: string },
): Promise<Outcome<Stands>> =>
  inOwnOffice(viewer, async (tx, own) => {
    const note = await lockNote(tx, own, id);
    if (!note) return refused("gone");
    if (note.authorId !== own.id) return refused("not_yours");
    const data = note.entryId ? { quote: quote || null, body } : { body };
    await tx.officeNote.update({ where: { id }, data: { ...data, updatedAt: new Date() } });
    return { ok: true, id, entry: note.entryId ? await publishedEntry(tx, note.entryId) : null };
  });

/** Deletes a note: one's own, or as a curator any of the office. One that is not there is as good as deleted. */
export const deleteNote = (viewer: Viewer, { id }: { id: string }): Promise<Outcome<Stands>> =>
  inOwnOffice(viewer, async (tx, own) => {
    const note = await lockNote(tx, own, id);
    if (note && !mayDelete(own, note)) return refused("not_yours");
    if (note) await tx.officeNote.delete({ where: { id } });
    return { ok: true, id, entry: note?.entryId ? await publishedEntry(tx, note.entryId) : null };
  });

/** Whether a colleague may delete a note of the office. */
export const mayDelete = (colleague: Pick<Colleague, "id" | "role">, { authorId }: { authorId: string }) =>
  authorId === colleague.id || canCurate(colleague);

const columns = ({ place, quote, body }: Words) => ({ place: place || null, quote: quote || null, body });

type Kept = Pick<Prisma.OfficeNoteCreateManyInput, "entryId" | "place" | "quote" | "body"> & {
  cell?: Prisma.InputJsonObject;
};

/** Keeps a note once however often its form is sent. Gives its id. */
async function keep(tx: Tx, own: Colleague, id: string, note: Kept): Promise<string> {
  const data = { ...note, officeId: own.officeId, authorId: own.id };
  const { count } = await tx.officeNote.createMany({ data: [{ id, ...data }], skipDuplicates: true });
  if (count > 0) return id;
  const { cell, ...texts } = data;
  const same = await tx.officeNote.count({
    where: { id, ...texts, ...(cell && { cell: { equals: cell } }) },
  });
  if (same > 0) return id;
  // Back in the browser and other words in the same form.
  const another = randomUUID();
  await tx.officeNote.create({ data: { id: another, ...data } });
  return another;
}

/** A note of the office; nobody else changes it until the transaction ends. */
async function lockNote(tx: Tx, { officeId }: Colleague, id: string) {
  await tx.$executeRaw`SELECT id FROM office_notes WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.officeNote.findFirst({ where: { id, officeId }, select: { authorId: true, entryId: true } });
}
