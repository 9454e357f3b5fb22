import { env } from "@/lib/env";
import { folderStore } from "./folder-store";
import { s3Store } from "./s3-store";

/** A stored file: its size in bytes, and its bytes when somebody reads them. */
export interface StoredFile {
  size: number;
  stream: ReadableStream<Uint8Array>;
}

/** Where the bytes of uploads lie. Keys are given by the portal and never by a member; a wrong one throws RangeError. */
export interface FileStore {
  /** Stores bytes under a key, all of them or none. Throws when they could not be stored. */
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** The file of a key; null when there is none. Throws when the store cannot be asked. */
  get(key: string): Promise<StoredFile | null>;
  /** Removes a file; one that is not there is no error. */
  remove(key: string): Promise<void>;
}

let known: FileStore | undefined;

/** The store that the environment names: a folder, or an S3 bucket. */
export function fileStore(): FileStore {
  known ??= storeOf(env().fileStore);
  return known;
}

const storeOf = (settings: ReturnType<typeof env>["fileStore"]): FileStore =>
  settings.kind === "s3" ? s3Store(settings) : folderStore(settings.path);
