import { randomUUID } from "node:crypto";
import { statfs } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { startEmbedded } from "@/lib/db/embedded";
import { removeDataFolder } from "@/lib/db/embedded-place";
import { migrate } from "@/lib/db/migrate";
import { embeddedVariables } from "@/lib/env-demo";
import type { Stops } from "@/lib/start/cleanup";
import { Problem } from "@/lib/start/problem";
import { freePort } from "../support/free-port";

/** Bytes that a record takes with its indexes, rounded up. */
const recordSize = 16_000;

/** A database server of the benchmark's own, and its database "club". */
export interface Stage {
  /** An empty database with all migrations in place of the last one, and a connection to fill it with. */
  renew(): Promise<pg.Client>;
}

/**
 * Starts a server in a new folder for temporary files, with room for so many records, and makes this process (and
 * what it starts) use its database. What has to be stopped and removed goes to `stops`.
 */
export async function openStage(records: number, stops: Stops): Promise<Stage> {
  const { bavail, bsize } = await statfs(os.tmpdir());
  if (bavail * bsize < records * recordSize) {
    throw new Problem(
      `${records} records need ${Math.ceil((records * recordSize) / 1e9)} GB in ${os.tmpdir()}: make room, or name smaller numbers.`,
    );
  }
  const folder = path.join(os.tmpdir(), `club-bench-${randomUUID()}`);
  stops.push(() => removeDataFolder(folder));
  const server = await startEmbedded(folder, { durable: false });
  stops.push(server.stop);
  Object.assign(
    process.env,
    embeddedVariables(server.url, "a secret of the benchmark, thirty-two characters"),
    {
      NODE_ENV: "production",
      DATABASE_URL: "",
      DATA_DIR: folder,
      PORT: String(await freePort()),
    },
  );
  return { renew: () => renew(server.adminUrl, server.url) };
}

async function renew(adminUrl: string, url: string): Promise<pg.Client> {
  const admin = await connect(adminUrl);
  await admin.query("DROP DATABASE club WITH (FORCE)");
  await admin.query("CREATE DATABASE club OWNER club");
  await admin.end();
  await migrate(url);
  // The server's own user may leave out the checks of references, which hold by the way the records are made.
  const inside = new URL(adminUrl);
  inside.pathname = new URL(url).pathname;
  return connect(inside.href);
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  // A server that is stopped under way ends the work by the query that is under way.
  client.on("error", () => {});
  await client.connect();
  return client;
}
