import type { Snapshot } from "@/lib/collections/snapshot";
import { db, transaction } from "@/lib/db/client";
import { type FileStore, fileStore } from "@/lib/files/store";
import type { Locale } from "@/lib/i18n/locale";
import type { FrozenVersion } from "./compose";
import { allFiles, steps, storeKey } from "./files";
import { type FileFormat, mediaTypes } from "./formats";
import { renderFile } from "./render";

interface Making {
  /** Whether this is the last try: what fails now has failed. */
  last: boolean;
  store?: FileStore;
  render?: typeof renderFile;
}

interface FileRow {
  id: string;
  language: Locale;
  format: FileFormat;
}

/**
 * Makes the files of a version that are not ready. One that fails keeps no other from being made; at the end the first
 * failure is thrown, so that the job is tried again. Doing it twice does no harm.
 */
export async function makeFiles(
  versionId: string,
  { last, store = fileStore(), render = renderFile }: Making,
): Promise<void> {
  const rows = await db().collectionFile.findMany({
    where: { versionId, state: { not: "ready" } },
    select: { id: true, language: true, format: true },
  });
  const place = ({ language, format }: FileRow) =>
    allFiles.findIndex((file) => file.language === language && file.format === format);
  let failure: unknown;
  for (const row of rows.sort((a, b) => place(a) - place(b))) {
    try {
      await makeOne(row, versionId, store, render);
    } catch (error) {
      failure ??= error;
      await db().collectionFile.updateMany({
        where: { id: row.id, state: "making" },
        data: { state: last ? "failed" : "waiting", done: 0 },
      });
    }
  }
  if (failure) throw failure;
}

async function makeOne(
  { id, language, format }: FileRow,
  versionId: string,
  store: FileStore,
  render: typeof renderFile,
): Promise<void> {
  const version = await frozen(versionId);
  const begun = await db().collectionFile.updateMany({
    where: { id, state: { not: "ready" } },
    data: { state: "making", done: 1, bytes: null },
  });
  if (!version || begun.count === 0) return;
  const key = storeKey(id, format);
  // What lay there may name somebody who was erased since.
  await store.remove(key);
  const bytes = await render(version, language, format);
  await db().collectionFile.updateMany({ where: { id, state: "making" }, data: { done: 2 } });
  await keep({ id, versionId, hash: version.hash, key, bytes, type: mediaTypes[format] }, store);
}

/** The version as it is now; null when there is none. */
async function frozen(versionId: string): Promise<FrozenVersion | null> {
  const row = await db().collectionVersion.findUnique({
    where: { id: versionId },
    select: { content: true, hash: true, entryId: true },
  });
  return row && { snapshot: row.content as unknown as Snapshot, hash: row.hash, entryId: row.entryId };
}

interface Made {
  id: string;
  versionId: string;
  hash: string;
  key: string;
  bytes: Uint8Array;
  type: string;
}

/**
 * Stores a made file and lets it be given out, unless its version changed while it was made: then another job makes it
 * anew. The row is held meanwhile, so that of two jobs the one with the newer content comes last.
 */
async function keep({ id, versionId, hash, key, bytes, type }: Made, store: FileStore): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM collection_files WHERE id = ${id}::uuid FOR UPDATE`;
    const now = await tx.collectionVersion.findUnique({ where: { id: versionId }, select: { hash: true } });
    if (now?.hash !== hash) return;
    await store.put(key, bytes, type);
    await tx.collectionFile.update({
      where: { id },
      data: { state: "ready", done: steps, bytes: bytes.byteLength },
    });
  }, 60);
}
