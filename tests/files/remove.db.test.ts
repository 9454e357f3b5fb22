import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { authorAct, submit } from "@/lib/entries/submission";
import { removeOrphans } from "@/lib/files/remove";
import { draft, succeeded } from "../factories/entries";
import { member } from "../factories/members";
import { added, dropFile, ownStore } from "./support";

const store = await ownStore();
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

const idsOf = async (entryId: string) => {
  const { data } = await db().entryDraft.findUniqueOrThrow({ where: { entryId } });
  const { images = [], attachments = [] } = data as Record<string, { id: string }[]>;
  return [...images, ...attachments].map(({ id }) => id);
};

const isKept = async (id: string) =>
  (await db().upload.findUnique({ where: { id } })) !== null &&
  [...store.keys].some((key) => key.includes(id));

test("a removed file leaves the draft at once and the store after a week", async () => {
  const { id: entryId, author } = await draft();
  const [first, second, document] = [
    await added(author, entryId, store),
    await added(author, entryId, store),
    await added(author, entryId, store, "document"),
  ];
  const removed = await dropFile(author, { entryId, uploadId: first.id });
  expect(removed).toMatchObject({ ok: true, version: 5 });
  await dropFile(author, { entryId, uploadId: document.id });
  expect(await idsOf(entryId)).toEqual([second.id]);

  expect(await removeOrphans(inDays(6), store)).toBe(0);
  expect(await isKept(first.id)).toBe(true);
  expect(await removeOrphans(inDays(8), store)).toBe(2);
  expect(await removeOrphans(inDays(8), store)).toBe(0);
  expect(await Promise.all([first.id, second.id, document.id].map(isKept))).toEqual([false, true, false]);
});

test("nobody else removes it", async () => {
  const { id: entryId, author } = await draft();
  const { id: uploadId } = await added(author, entryId, store);
  expect(await dropFile(await member(), { entryId, uploadId })).toMatchObject({ reason: "not_found" });
  succeeded(await submit(author, { entryId }));
  expect(await dropFile(author, { entryId, uploadId })).toMatchObject({ reason: "wrong_state" });
  expect(await idsOf(entryId)).toEqual([uploadId]);
});

test("a file that a revision shows stays, though the draft has dropped it", async () => {
  const { id: entryId, author } = await draft();
  const { id: uploadId } = await added(author, entryId, store);
  succeeded(await submit(author, { entryId }));
  succeeded(await authorAct(author, { entryId, action: "recall" }));
  succeeded(await dropFile(author, { entryId, uploadId }));
  expect(await idsOf(entryId)).toEqual([]);
  await removeOrphans(inDays(30), store);
  expect(await isKept(uploadId)).toBe(true);
});

test("a discarded draft takes its files along", async () => {
  const { id: entryId, author } = await draft();
  const { id: uploadId } = await added(author, entryId, store);
  succeeded(await authorAct(author, { entryId, action: "discard" }));
  await removeOrphans(inDays(30), store);
  expect(await isKept(uploadId)).toBe(false);
});

test("a store that fails loses no row, so that the next night tries again", async () => {
  const { id: entryId, author } = await draft();
  const { id: uploadId } = await added(author, entryId, store);
  succeeded(await dropFile(author, { entryId, uploadId }));
  const broken = { ...store, remove: () => Promise.reject(new Error("no store")) };
  await expect(removeOrphans(inDays(8), broken)).rejects.toThrow("no store");
  expect(await isKept(uploadId)).toBe(true);
  expect(await removeOrphans(inDays(8), store)).toBe(1);
});
