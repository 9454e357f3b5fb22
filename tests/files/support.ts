import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { afterAll, vi } from "vitest";
import { changeDraft } from "@/lib/entries/drafts";
import { type AddedUpload, addUpload } from "@/lib/files/add";
import { folderStore } from "@/lib/files/folder-store";
import type { FileStore } from "@/lib/files/store";
import { removeRow } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";

// A document is read in a process of its own, which is slow to start where others work.
vi.setConfig({ testTimeout: 60_000 });

/** A store of a test file's own, with the keys that lie in it. */
export async function ownStore(): Promise<FileStore & { keys: Set<string> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "club-files-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const store = folderStore(folder);
  const keys = new Set<string>();
  return {
    keys,
    get: store.get,
    async put(key, bytes, type) {
      await store.put(key, bytes, type);
      keys.add(key);
    },
    async remove(key) {
      await store.remove(key);
      keys.delete(key);
    },
  };
}

export const photo = (width = 700, height = 350): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#a3202e" } })
    .jpeg()
    .toBuffer();

export async function pdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  return document.save();
}

/** Adds a picture to a draft, or a document; fails the test when it is refused. */
export async function added(
  viewer: Viewer,
  entryId: string,
  store: FileStore,
  kind: "image" | "document" = "image",
): Promise<AddedUpload> {
  const image = kind === "image";
  const result = await addUpload(
    viewer,
    {
      entryId,
      field: image ? "images" : "attachments",
      file: { name: image ? "хляб.jpg" : "оценка.pdf", bytes: image ? await photo() : await pdf() },
      texts: { alt: "Маса с хляб", title: "Оценка", lang: "bg" },
    },
    store,
  );
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.upload;
}

export const nobody = async (): Promise<null> => null;

export const unknownId = randomUUID();

/** Takes a file out of a draft, as the form's remove button does. */
export const dropFile = (viewer: Viewer, { entryId, uploadId }: { entryId: string; uploadId: string }) =>
  changeDraft(viewer, entryId, (data) =>
    ["images", "attachments"].reduce((rest, field) => {
      const rows = (rest[field] ?? []) as { id: string }[];
      const at = rows.findIndex(({ id }) => id === uploadId);
      return at < 0 ? rest : removeRow(rest, field, at);
    }, data),
  );
