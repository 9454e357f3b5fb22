import { chmod, mkdir, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { codeOf, messageOf, Problem } from "../start/problem";
import { diskFull } from "./errors";

/** Makes the data folder if it is missing, closed to others. Throws a Problem when that is not possible. */
export async function makeDataFolder(dataDir: string): Promise<void> {
  await inDataFolder(dataDir, async () => {
    if (await mkdir(dataDir, { recursive: true })) await chmod(dataDir, mode());
  });
}

/** A new data folder among the system's temporary files, for one test run; its user removes it. */
export async function makeTemporaryDataFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "club-"));
  await chmod(folder, mode());
  return folder;
}

/** Root's may be passed through, and no more: PostgreSQL runs as another user then. */
const mode = (): number => (process.getuid?.() === 0 ? 0o711 : 0o700);

/** Does something with files of the data folder, and turns what the file system refuses into a Problem. */
export const inDataFolder = <T>(dataDir: string, work: () => Promise<T>): Promise<T> =>
  inFolder(`The data folder ${dataDir}`, "or set DATA_DIR to another folder", work);

/**
 * Does something with files of a folder, and turns what the file system refuses into a Problem: `name` begins
 * its sentence and `otherwise` ends it.
 */
export async function inFolder<T>(name: string, otherwise: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOSPC") throw diskFull();
    if (!["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].includes(code)) throw error;
    throw new Problem(
      `${name} cannot be used (${messageOf(error)}): give the user who starts the portal the right to it, ${otherwise}.`,
    );
  }
}
