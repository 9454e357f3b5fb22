import nextEnv from "@next/env";
import { clubAddress, startEmbedded } from "../db/embedded";
import { readPassword } from "../db/embedded-cluster";
import { runningPort } from "../db/embedded-leftover";
import { findPlace } from "../db/embedded-place";
import { migrate } from "../db/migrate";
import { env, readSettings } from "../env";
import { embeddedVariables } from "../env-demo";
import { type Stops, stopAll } from "./cleanup";
import { claimDataFolder } from "./only-one";
import { demoSecret } from "./secret";
import { complain } from "./terminal";

/**
 * Runs a command's work with the portal's database, whether the portal is running or not: with DATABASE_URL that
 * one, otherwise the embedded server, which is started for as long if nobody has. Throws what the work throws.
 */
export async function withDatabase(work: () => Promise<unknown>): Promise<void> {
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: complain });
  const stops: Stops = [];
  try {
    const { mode, dataDir } = readSettings(process.env);
    if (mode === "demo") {
      const url = (await runningUrl(dataDir)) ?? (await startedUrl(dataDir, stops));
      Object.assign(process.env, embeddedVariables(url, await demoSecret(dataDir)));
    }
    await migrate(env().databaseUrl);
    const { disconnect } = await import("../db/client");
    stops.push(disconnect);
    await work();
  } finally {
    for (const error of await stopAll(stops)) complain(error);
  }
}

async function runningUrl(dataDir: string): Promise<string | null> {
  const place = await findPlace(dataDir);
  const port = await runningPort(place);
  return port === null ? null : clubAddress(await readPassword(place), port);
}

async function startedUrl(dataDir: string, stops: Stops): Promise<string> {
  stops.push(await claimDataFolder(dataDir));
  const server = await startEmbedded(dataDir);
  stops.push(server.stop);
  return server.url;
}
