import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import pg from "pg";
import { codeOf, Problem } from "../start/problem";
import { inDataFolder } from "./data-folder";
import { ensureCluster, readPassword } from "./embedded-cluster";
import { stopLeftover } from "./embedded-leftover";
import { findPlace, type Place } from "./embedded-place";
import { spawnServer, stopServer } from "./embedded-process";
import { diskFull, isDiskFull } from "./errors";

/** A PostgreSQL server that comes with the portal, running. */
export interface EmbeddedServer {
  /** The portal's database, as its owner: an ordinary user without rights beyond it. */
  url: string;
  /** The server's own database, as its superuser. */
  adminUrl: string;
  /** What the server says. */
  logFile: string;
  /** Resolves when the server ends, asked or not. */
  ended: Promise<void>;
  /** Ends the server in an orderly way; nothing is lost. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL server of a data folder on a free port of this computer, making its files the first
 * time and stopping a server that a killed start left behind. `durable: false` (tests) trades safety against
 * power cuts for speed. Throws a Problem when it cannot.
 */
export async function startEmbedded(dataDir: string, { durable = true } = {}): Promise<EmbeddedServer> {
  const place = await findPlace(dataDir);
  await stopLeftover(place);
  await inDataFolder(dataDir, () => ensureCluster(place, durable));
  const password = await readPassword(place);
  const { port, ended } = await start(place, password, durable);
  const adminUrl = address("postgres", password, port, "postgres");
  await ensureDatabase(adminUrl, clubPassword(password)).catch(async (error) => {
    await stopServer(place);
    throw error;
  });
  let over = false;
  void ended.then(() => {
    over = true;
  });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= over ? ended : stopServer(place).then(() => ended);
    return stopping;
  };
  return { url: clubAddress(password, port), adminUrl, logFile: place.logFile, ended, stop };
}

/** The portal's database on a server with this password and port. */
export const clubAddress = (password: string, port: number): string =>
  address("club", clubPassword(password), port, "club");

const clubPassword = (password: string): string =>
  createHash("sha256").update(`club ${password}`).digest("hex");

const address = (user: string, password: string, port: number, database: string): string =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

async function start(
  place: Place,
  password: string,
  durable: boolean,
): Promise<{ port: number; ended: Promise<void> }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = await spawnServer(place, port, durable);
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const accepted = await accepts(child, address("postgres", password, port, "postgres")).catch(async () => {
      await stopServer(place);
      throw new Problem(
        `The database in ${place.cluster} has another password than ${place.passwordFile} says: put the right file back, or move the folder away to begin anew.`,
      );
    });
    if (accepted) return { port, ended };
    const log = await readFile(place.logFile, "utf8");
    // Somebody else may take the free port before the server does.
    if (attempt < 5 && /Address already in use/.test(log)) continue;
    throw await problemOf(log, place);
  }
}

/**
 * Waits until the server answers; false when it ended instead. One that replays its log takes its time.
 * Throws when the password is wrong.
 */
async function accepts(child: ChildProcess, url: string): Promise<boolean> {
  let failed: Error | undefined;
  child.once("error", (error) => {
    failed = error;
  });
  while (child.exitCode === null && child.signalCode === null && !failed) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      if (codeOf(error) === "28P01") throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  return false;
}

async function ensureDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'club') AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = 'club') AS database`,
    );
    if (!rows[0].role) await client.query(`CREATE ROLE club LOGIN PASSWORD '${password}'`);
    if (!rows[0].database) await client.query("CREATE DATABASE club OWNER club");
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function problemOf(log: string, place: Place): Promise<Problem> {
  // On a full disk there is no room for the reason either.
  const { bavail, bsize } = await statfs(place.cluster);
  if (isDiskFull(log) || bavail * bsize < 1_000_000) return diskFull();
  const reason = log.match(/(?:FATAL|PANIC): *(.+)/)?.[1] ?? "it gave no reason";
  return new Problem(
    `The database does not start (${reason.trim()}): the whole story is in ${place.logFile}.`,
  );
}
