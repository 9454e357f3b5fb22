import { randomUUID } from "node:crypto";
import { db, type Tx, transaction } from "@/lib/db/client";
import { changeDraftIn } from "@/lib/entries/drafts";
import { type RawObject, rowsAt } from "@/lib/forms/raw";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { dropBytes, keepBytes, type ReadFile, readFile } from "./bytes";
import { placeFor, textNameOf } from "./place";
import { type UploadRefusal, UploadRefused } from "./refusal";
import { type FileStore, fileStore } from "./store";

export interface NewUpload {
  entryId: string;
  /** A field of the entry's kind that takes files. */
  field: string;
  file: { name: string; bytes: Uint8Array };
  /** The form's other fields: the text that goes with the file ("alt" or "title"), and its language ("lang"). */
  texts: Record<string, string>;
}

export interface AddedUpload {
  id: string;
  kind: "image" | "document";
  fileName: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

export type AddResult =
  | { ok: true; upload: AddedUpload; version: number }
  | { ok: false; reason: UploadRefusal };

/**
 * Adds a file to a draft: its bytes to the store, its row to the field. All of it happens or nothing.
 * Gives the upload and the draft's new version.
 */
export async function addUpload(
  viewer: Viewer,
  { entryId, field, file, texts }: NewUpload,
  store: FileStore = fileStore(),
): Promise<AddResult> {
  try {
    // Asked before the file is read, which costs most, and again in the transaction.
    const { widget } = await placeFor(db(), viewer, { entryId, field });
    const read = await readFile(widget.kind, file);
    const id = randomUUID();
    await keepBytes(store, id, read);
    try {
      const version = await transaction((tx) => enter(tx, viewer, { id, entryId, field, read, texts }));
      const { kind, fileName, bytes, width, height } = read;
      return { ok: true, upload: { id, kind, fileName, bytes, width, height }, version };
    } catch (error) {
      await dropBytes(store, { id, ...read });
      throw error;
    }
  } catch (error) {
    if (error instanceof UploadRefused) return { ok: false, reason: error.reason };
    throw error;
  }
}

interface Entering extends Omit<NewUpload, "file"> {
  id: string;
  read: ReadFile;
}

async function enter(tx: Tx, viewer: Viewer, { id, entryId, field, read, texts }: Entering): Promise<number> {
  // Two files sent at once wait for each other, so that neither finds the other's version of the draft.
  await tx.$queryRaw`SELECT 1 FROM entry_drafts WHERE entry_id = ${entryId}::uuid FOR UPDATE`;
  const { widget, sourceLanguage } = await placeFor(tx, viewer, { entryId, field });
  const name = textNameOf(widget);
  const row = { id, ...(name && textIn(name, texts, sourceLanguage)) };
  const saved = await changeDraftIn(tx, viewer, entryId, (data) => ({
    ...data,
    [field]: [...rowsAt(data, field), row],
  }));
  if (!saved.ok) throw new UploadRefused(refusalOf(saved.reason));
  const { kind, fileName, bytes, width, height } = read;
  await tx.upload.create({
    data: { id, entryId, kind, fileName, bytes, width, height, createdById: viewer.id },
  });
  return saved.version;
}

/** The typed text under its language: { alt: { bg: "…" } }. */
function textIn(name: string, texts: Record<string, string>, sourceLanguage: Locale): RawObject {
  const text = texts[name]?.trim();
  return text ? { [name]: { [isLocale(texts.lang) ? texts.lang : sourceLanguage]: text } } : {};
}

function refusalOf(reason: string): UploadRefusal {
  if (reason === "too_large") return "draft_too_large";
  return reason === "wrong_state" || reason === "conflict" ? reason : "not_found";
}
