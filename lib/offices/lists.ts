import type { LinkTarget } from "@/lib/collections/links";
import type { Viewer } from "@/lib/members/member";
import { mostItems, mostLists } from "./limits";
import { type Outcome, refused } from "./office";
import { inOwnOffice, inOwnOfficeAlone, publishedEntry } from "./own-office";

/** Begins a reading list. `id` is made with the form: sent twice, it is one list. */
export const makeList = (
  viewer: Viewer,
  { id, name }: { id: string; name: string },
): Promise<Outcome<{ id: string }>> =>
  inOwnOfficeAlone(viewer, async (tx, { id: createdById, officeId }) => {
    if ((await tx.readingList.count({ where: { officeId } })) >= mostLists) return refused("too_many");
    await tx.readingList.createMany({ data: [{ id, officeId, createdById, name }], skipDuplicates: true });
    // The id may be another office's: then nothing was made.
    return (await tx.readingList.count({ where: { id, officeId } })) > 0 ? { ok: true, id } : refused("gone");
  });

/** Gives a list of the office another name. */
export const renameList = (viewer: Viewer, { id, name }: { id: string; name: string }): Promise<Outcome> =>
  inOwnOffice(viewer, async (tx, { officeId }) => {
    const { count } = await tx.readingList.updateMany({ where: { id, officeId }, data: { name } });
    return count > 0 ? { ok: true } : refused("gone");
  });

/** Deletes a list of the office, and the links that share it. One that is not there is as good as deleted. */
export const deleteList = (viewer: Viewer, { id }: { id: string }): Promise<Outcome> =>
  inOwnOffice(viewer, async (tx, { officeId }) => {
    await tx.readingList.deleteMany({ where: { id, officeId } });
    return { ok: true };
  });

/** What is put into a list: an entry by its id, or by what an address names. */
export type ListedBy = { entryId: string } | { target: Extract<LinkTarget, { kind: unknown }> };

/** Adds a published entry to a list of the office; what is in it already keeps its note. */
export const addItem = (
  viewer: Viewer,
  { listId, note, ...what }: { listId: string; note: string } & ListedBy,
): Promise<Outcome<{ entryId: string }>> =>
  inOwnOffice(viewer, async (tx, { id: addedById, officeId }) => {
    // Nobody adds to the same list meanwhile: two at once would pass the limit together.
    await tx.$executeRaw`SELECT id FROM reading_lists WHERE id = ${listId}::uuid FOR UPDATE`;
    if ((await tx.readingList.count({ where: { id: listId, officeId } })) === 0) return refused("gone");
    const entry =
      "entryId" in what
        ? await publishedEntry(tx, what.entryId)
        : await tx.publication.findFirst({ where: { ...what.target, status: "published" } });
    if (!entry) return refused("not_found");
    const { entryId } = entry;
    const items = await tx.readingListItem.findMany({ where: { listId }, select: { entryId: true } });
    if (items.some((item) => item.entryId === entryId)) return refused("already");
    if (items.length >= mostItems) return refused("too_many");
    await tx.readingListItem.create({ data: { listId, entryId, note, addedById } });
    return { ok: true, entryId };
  });

interface Item {
  listId: string;
  entryId: string;
}

/** Writes the note beside an item of a list. */
export const noteItem = (viewer: Viewer, { note, ...item }: Item & { note: string }): Promise<Outcome> =>
  inOwnOffice(viewer, async (tx, { officeId }) => {
    const where = { ...item, list: { officeId } };
    const { count } = await tx.readingListItem.updateMany({ where, data: { note } });
    return count > 0 ? { ok: true } : refused("gone");
  });

/** Takes an item out of a list. One that is not there is as good as taken out. */
export const removeItem = (viewer: Viewer, item: Item): Promise<Outcome> =>
  inOwnOffice(viewer, async (tx, { officeId }) => {
    await tx.readingListItem.deleteMany({ where: { ...item, list: { officeId } } });
    return { ok: true };
  });
