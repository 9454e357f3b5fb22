import os from "node:os";
import path from "node:path";
import { removeDataFolder } from "../db/embedded-place";

/** Whether this portal exists for a test alone: its data need not survive a power cut, nor its own end. */
export const isThrowaway = (): boolean => process.env.CLUB_THROWAWAY === "1";

/** Removes a test's data folder. Nothing outside the system's folder for temporary files is ever removed. */
export async function removeIfThrowaway(dataDir: string): Promise<void> {
  const temporary = dataDir.startsWith(path.resolve(os.tmpdir()) + path.sep);
  if (isThrowaway() && temporary) await removeDataFolder(dataDir);
}
