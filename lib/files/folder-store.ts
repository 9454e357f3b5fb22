import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "@/lib/start/problem";
import { checkedKey } from "./key";
import type { FileStore } from "./store";

/** Files in a folder, which is made when the first one is stored. */
export function folderStore(folder: string): FileStore {
  const place = (key: string) => path.join(/* turbopackIgnore: true */ folder, ...checkedKey(key).split("/"));
  return {
    async put(key, bytes) {
      const target = place(key);
      await mkdir(path.dirname(target), { recursive: true });
      await writeWhole(target, bytes);
    },
    async get(key) {
      const target = place(key);
      const size = await sizeOf(target);
      if (size === null) return null;
      const blob = await openAsBlob(target);
      return { size, stream: blob.stream() };
    },
    async remove(key) {
      await rm(place(key), { force: true });
    },
  };
}

/** Writes beside the target and renames: a reader never sees half a file, and neither does a start after a crash. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const draft = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await open(draft, "wx", 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}
