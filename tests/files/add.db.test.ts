import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { authorAct, submit } from "@/lib/entries/submission";
import { addUpload } from "@/lib/files/add";
import { uploadsPerWeek } from "@/lib/files/limits";
import type { FileStore } from "@/lib/files/store";
import type { Viewer } from "@/lib/members/member";
import { draft, published, submitted } from "../factories/entries";
import { member } from "../factories/members";
import { added, dropFile, ownStore, pdf, photo, unknownId } from "./support";

const store = await ownStore();
beforeEach(() => store.keys.clear());

const dataOf = async (entryId: string) => {
  const row = await db().entryDraft.findUniqueOrThrow({ where: { entryId } });
  return { version: row.version, data: row.data as Record<string, { id: string }[]> };
};

async function add(
  viewer: Viewer,
  entryId: string,
  more: Partial<Parameters<typeof addUpload>[1]> = {},
  into: FileStore = store,
) {
  const file = { name: "хляб.jpg", bytes: await photo() };
  return addUpload(viewer, { entryId, field: "images", file, texts: {}, ...more }, into);
}

describe("a file that is added", () => {
  test("lies in the store, has a row, and stands in the draft with its text", async () => {
    const { id: entryId, author } = await draft();
    const before = await dataOf(entryId);
    const result = await add(author, entryId, { texts: { alt: " Маса с хляб ", lang: "en" } });
    expect(result).toMatchObject({
      ok: true,
      version: before.version + 1,
      upload: { width: 700, height: 350, fileName: "хляб.jpg", kind: "image" },
    });
    if (!result.ok) return;
    const { id } = result.upload;
    expect(store.keys).toEqual(new Set([`images/${id}/480.webp`, `images/${id}/960.webp`]));
    const after = await dataOf(entryId);
    expect(after.data.images).toEqual([{ id, alt: { en: "Маса с хляб" } }]);
    expect(after.data.title).toEqual(before.data.title);
    expect(await db().upload.findUniqueOrThrow({ where: { id } })).toMatchObject({
      entryId,
      kind: "image",
      createdById: author.id,
      bytes: result.upload.bytes,
    });
  });

  test("is what its content says, whatever its name", async () => {
    const { id: entryId, author } = await draft();
    const png = { name: "scan.pdf", bytes: await photo() };
    expect(await add(author, entryId, { field: "attachments", file: png })).toEqual({
      ok: false,
      reason: "not_document",
    });
    const document = { name: "photo.jpg", bytes: await pdf() };
    expect(await add(author, entryId, { file: document })).toEqual({ ok: false, reason: "not_image" });
    const html = { name: "photo.jpg", bytes: Buffer.from("<script>alert(1)</script>") };
    expect(await add(author, entryId, { file: html })).toEqual({ ok: false, reason: "not_image" });
    expect(store.keys).toEqual(new Set());
    expect(await db().upload.count({ where: { entryId } })).toBe(0);

    const named = await add(author, entryId, {
      field: "attachments",
      file: document,
      texts: { title: "Оценка" },
    });
    expect(named).toMatchObject({ ok: true, upload: { fileName: "photo.jpg.pdf", width: null } });
    expect((await dataOf(entryId)).data.attachments).toMatchObject([{ title: { bg: "Оценка" } }]);
  });

  test("can be handed in", async () => {
    const author = await member();
    const { id: entryId } = await draft({ author });
    await added(author, entryId, store);
    await added(author, entryId, store, "document");
    expect(await submit(author, { entryId })).toMatchObject({ ok: true });
  });

  test("stands beside others that are sent at the same moment", async () => {
    const { id: entryId, author } = await draft();
    const results = await Promise.all([1, 2, 3, 4].map(() => add(author, entryId)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect((await dataOf(entryId)).data.images).toHaveLength(4);
  });

  test("may come from a co-author who accepted", async () => {
    const { id: entryId } = await draft();
    const coauthor = await member();
    const invited = await db().coauthor.create({
      data: { entryId, email: coauthor.email, userId: coauthor.id },
    });
    expect(await add(coauthor, entryId)).toEqual({ ok: false, reason: "not_found" });
    await db().coauthor.update({ where: { id: invited.id }, data: { acceptedAt: new Date() } });
    expect(await add(coauthor, entryId)).toMatchObject({ ok: true });
  });
});

describe("refused", () => {
  const reasonOf = async (...given: Parameters<typeof add>) => {
    const result = await add(...given);
    return result.ok ? "taken" : result.reason;
  };

  test("a ninth picture, and of two that race for the last place one", async () => {
    const { id: entryId, author } = await draft();
    for (let count = 0; count < 7; count += 1) await added(author, entryId, store);
    const race = await Promise.all([reasonOf(author, entryId), reasonOf(author, entryId)]);
    expect(race.sort()).toEqual(["field_full", "taken"]);
    expect(await reasonOf(author, entryId)).toBe("field_full");
    expect((await dataOf(entryId)).data.images).toHaveLength(8);
    expect(store.keys.size).toBe(16);
    expect(
      await reasonOf(author, entryId, { field: "attachments", file: { name: "a.pdf", bytes: await pdf() } }),
    ).toBe("taken");
  });

  test("somebody else's draft, as if there were none", async () => {
    const { id: entryId } = await draft();
    expect(await reasonOf(await member(), entryId)).toBe("not_found");
    expect(await reasonOf(await member("administrator"), entryId)).toBe("not_found");
    expect(await reasonOf(await member(), unknownId)).toBe("not_found");
    expect(await reasonOf(await member(), "no id")).toBe("not_found");
  });

  test("what is handed in, published or discarded", async () => {
    const handedIn = await submitted();
    expect(await reasonOf(handedIn.author, handedIn.id)).toBe("wrong_state");
    const shown = await published();
    expect(await reasonOf(shown.author, shown.id)).toBe("wrong_state");
    const gone = await draft();
    await authorAct(gone.author, { entryId: gone.id, action: "discard" });
    expect(await reasonOf(gone.author, gone.id)).toBe("not_found");
  });

  test.each(["title", "results", "nothing", "__proto__", "constructor", ""])(
    "the field %j",
    async (field) => {
      const { id: entryId, author } = await draft();
      expect(await reasonOf(author, entryId, { field })).toBe("bad_request");
    },
  );

  test("more files in a week than anybody needs, though most were removed", async () => {
    const { id: entryId, author } = await draft();
    const { id: uploadId } = await added(author, entryId, store);
    await dropFile(author, { entryId, uploadId });
    const row = { entryId, kind: "image", fileName: "a", bytes: 1, createdById: author.id } as const;
    await db().upload.createMany({ data: Array.from({ length: uploadsPerWeek - 1 }, () => row) });
    expect(await reasonOf(author, entryId)).toBe("entry_full");
    const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
    await db().upload.updateMany({ where: { entryId }, data: { createdAt: longAgo } });
    expect(await reasonOf(author, entryId)).toBe("taken");
  });

  test("and nothing stays of it", async () => {
    const { id: entryId, author } = await draft();
    const before = await dataOf(entryId);
    const broken: FileStore = {
      ...store,
      put: async (key, bytes, type) => {
        if (key.endsWith("960.webp")) throw new Error("the disk is full");
        await store.put(key, bytes, type);
      },
    };
    await expect(add(author, entryId, {}, broken)).rejects.toThrow("the disk is full");
    // Handed in by another window while the picture was being read.
    const racing: FileStore = {
      ...store,
      put: async (key, bytes, type) => {
        await store.put(key, bytes, type);
        await submit(author, { entryId });
      },
    };
    expect(await reasonOf(author, entryId, {}, racing)).toBe("wrong_state");
    expect(store.keys).toEqual(new Set());
    expect(await dataOf(entryId)).toEqual(before);
    expect(await db().upload.count({ where: { entryId } })).toBe(0);
  });
});
