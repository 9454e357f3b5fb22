import { execFileSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import type { Place } from "./embedded-place";
import { stopServer } from "./embedded-process";

/**
 * Stops a server that a killed start left running on this data. Gives whether there was one.
 * Call it only when no other start is running.
 */
export async function stopLeftover(place: Place): Promise<boolean> {
  const note = await noteOf(place);
  if (!note) return false;
  if (!isServerOf(note.pid, place.cluster)) {
    // After a restart of the computer or of a container the number may belong to any program.
    await rm(fileOf(place), { force: true });
    return false;
  }
  await stopServer(place);
  return true;
}

/** The port of the server that runs on this data, null when none does. */
export async function runningPort(place: Place): Promise<number | null> {
  const note = await noteOf(place);
  return note && isServerOf(note.pid, place.cluster) ? note.port : null;
}

const fileOf = (place: Place): string => path.join(place.cluster, "postmaster.pid");

/** What a server writes of itself: its process, its folder, when it started, its port, each on a line. */
async function noteOf(place: Place): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(fileOf(place), "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  return pid ? { pid, port: Number(lines[3]) } : null;
}

function isServerOf(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return commandOf(pid)?.includes(cluster) ?? true;
}

/** A process's command line; null where the system does not tell. */
function commandOf(pid: number): string | null {
  try {
    const ask =
      process.platform === "linux"
        ? ["cat", `/proc/${pid}/cmdline`]
        : ["ps", "-o", "command=", "-p", `${pid}`];
    return execFileSync(ask[0] as string, ask.slice(1), { encoding: "utf8", stdio: "pipe" });
  } catch {
    return null;
  }
}
