import { type ChildProcess, spawn } from "node:child_process";
import { open } from "node:fs/promises";
import { Problem } from "../start/problem";
import type { Owner } from "./embedded-owner";
import type { Place } from "./embedded-place";

/** PostgreSQL gets nothing of the portal's own environment, which holds secrets. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP, TMPDIR } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, TMPDIR, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv;
}

/** Runs one of PostgreSQL's programs to its end and gives its exit code and all it said. */
export function runProgram(
  program: string,
  args: string[],
  owner: Owner,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...owner,
      cwd: "/",
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Stops the server of a place in an orderly way and waits for its end. Throws a Problem when it does not stop. */
export async function stopServer(place: Place): Promise<void> {
  // Not the process group's Ctrl-C: the server goes last, when nobody needs it any more.
  const fast = ["stop", "-D", place.cluster, "-s", "-w"];
  if ((await runProgram(place.binaries.pgCtl, [...fast, "-m", "fast", "-t", "60"], place.owner)).code === 0)
    return;
  if (
    (await runProgram(place.binaries.pgCtl, [...fast, "-m", "immediate", "-t", "20"], place.owner)).code === 0
  )
    return;
  throw new Problem(`The database in ${place.cluster} does not stop: end its process, then start again.`);
}

/**
 * Starts the server of a place on a port of this computer alone, in a process group of its own: Ctrl-C in the
 * terminal must not reach it before those who use it are gone. What it says goes to the log file.
 */
export async function spawnServer(place: Place, port: number, durable: boolean): Promise<ChildProcess> {
  const log = await open(place.logFile, "w", 0o600);
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `port=${port}`,
    "timezone=UTC",
    "jit=off",
    // The log must not repeat what people wrote.
    "log_error_verbosity=terse",
    "log_min_error_statement=panic",
    ...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  try {
    const args = ["-D", place.cluster, ...settings.flatMap((setting) => ["-c", setting])];
    return spawn(place.binaries.postgres, args, {
      ...place.owner,
      cwd: "/",
      env: environment(),
      stdio: ["ignore", log.fd, log.fd],
      detached: process.platform !== "win32",
    });
  } finally {
    await log.close();
  }
}
