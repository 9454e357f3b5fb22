import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { codeOf, Problem } from "./problem";

interface Note {
  pid: number;
  port: number;
  token: string;
}

/**
 * Makes this the only start that uses a data folder, and gives what releases it. A note in the folder names a
 * port where a running start answers with its token: unlike a process number it cannot belong to somebody else
 * after a crash. Throws a Problem when another one is running.
 */
export async function claimDataFolder(dataDir: string): Promise<() => Promise<void>> {
  const file = path.join(dataDir, "running.json");
  const token = randomUUID();
  const server = await answer(token);
  const note = JSON.stringify({ pid: process.pid, port: (server.address() as { port: number }).port, token });
  try {
    while (!(await writeNew(file, note))) await removeIfStale(file, dataDir);
  } catch (error) {
    server.close();
    throw error;
  }
  return async () => {
    server.close();
    await rm(file, { force: true });
  };
}

function answer(token: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(token);
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function removeIfStale(file: string, dataDir: string): Promise<void> {
  const found = await readFile(file, "utf8").catch(() => "");
  if (found === "") await wait(300); // it is being written at this moment, or was when its writer was killed
  const note = parse(found);
  if (note && (await isAnswered(note))) {
    throw new Problem(
      `The portal is already running on the data folder ${dataDir} (process ${note.pid}): use it, or stop it first.`,
    );
  }
  // Taken away in one step, and put back if another start has renewed it meanwhile.
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => {});
  const taken = await readFile(aside, "utf8").catch(() => found);
  if (taken === found) await rm(aside, { force: true });
  else await rename(aside, file);
}

function isAnswered(note: Note): Promise<boolean> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect({ port: note.port, host: "127.0.0.1", timeout: 5_000 });
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("timeout", () => socket.destroy());
    socket.on("error", () => resolve(false));
    socket.on("close", () => resolve(said === note.token));
  });
}

function parse(text: string): Note | null {
  try {
    return JSON.parse(text) as Note;
  } catch {
    return null;
  }
}
