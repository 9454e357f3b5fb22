import { readDocument } from "./document";
import { readImage } from "./image";
import { keys, variantsOf } from "./media";
import { cleanName } from "./names";
import { type UploadRefusal, UploadRefused } from "./refusal";
import type { FileStore } from "./store";

/** A file that was read and is fit to be kept. */
export interface ReadFile {
  kind: "image" | "document";
  fileName: string;
  /** Of what a visitor gets: the widest variant, or the document. */
  bytes: number;
  width: number | null;
  height: number | null;
  /** What goes into the store, for an upload with this id. */
  parts(id: string): { key: string; bytes: Uint8Array; type: string }[];
}

/** Reads a file by its content and takes everything out of it that is not meant for the public. Throws UploadRefused. */
export async function readFile(
  kind: "image" | "document",
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<ReadFile> {
  if (kind === "document") {
    const read = accept(await readDocument(bytes));
    return {
      kind,
      fileName: cleanName(name, { ending: ".pdf", fallback: "document" }),
      bytes: read.bytes.byteLength,
      width: null,
      height: null,
      parts: (id) => [{ key: keys.document(id), bytes: read.bytes, type: "application/pdf" }],
    };
  }
  const { width, height, variants } = accept(await readImage(bytes));
  return {
    kind,
    fileName: cleanName(name, { fallback: "image" }),
    bytes: variants.at(-1)?.bytes.byteLength ?? 0,
    width,
    height,
    parts: (id) =>
      variants.map((variant) => ({
        key: keys.picture(id, variant.name),
        bytes: variant.bytes,
        type: "image/webp",
      })),
  };
}

/** Stores a file's parts; when one fails, none stays. */
export async function keepBytes(store: FileStore, id: string, file: ReadFile): Promise<void> {
  try {
    for (const part of file.parts(id)) await store.put(part.key, part.bytes, part.type);
  } catch (error) {
    await dropBytes(store, { id, ...file }).catch(() => {});
    throw error;
  }
}

/** Removes all that is stored of an upload; what is not there is no error. */
export async function dropBytes(
  store: FileStore,
  { id, kind, width }: { id: string; kind: "image" | "document"; width: number | null },
): Promise<void> {
  if (kind === "document") return store.remove(keys.document(id));
  for (const { name } of variantsOf(width ?? Number.POSITIVE_INFINITY))
    await store.remove(keys.picture(id, name));
}

function accept<R extends { ok: true } | { ok: false; reason: UploadRefusal }>(
  read: R,
): Extract<R, { ok: true }> {
  if (!read.ok) throw new UploadRefused(read.reason);
  return read as Extract<R, { ok: true }>;
}
