import { inDataFolder } from "../db/data-folder";
import { startEmbedded } from "../db/embedded";
import { diskFull, isDiskFull } from "../db/errors";
import { migrate } from "../db/migrate";
import { env, type Settings } from "../env";
import { embeddedVariables } from "../env-demo";
import type { Stops } from "./cleanup";
import { messageOf, Problem } from "./problem";
import { demoSecret } from "./secret";
import { aborted } from "./stop-request";
import { say, since } from "./terminal";
import { isThrowaway } from "./throwaway";

export interface Database {
  /** Resolves when the portal's own server ends; never for somebody else's. */
  ended: Promise<void>;
  log: string;
}

/**
 * Makes the database ready: in a demo its server and sample content, in both modes the newest migration. What
 * has to be stopped later is added to `stops`. Gives null when `signal` is aborted meanwhile; throws a Problem.
 */
export async function openDatabase(
  settings: Settings,
  signal: AbortSignal,
  stops: Stops,
): Promise<Database | null> {
  const start = Date.now();
  const database = settings.mode === "demo" ? await startDemo(settings.dataDir, stops) : foreign;
  if (signal.aborted) return null;
  const { databaseUrl } = env();
  await migrate(databaseUrl);
  const { prepareQueue } = await import("../jobs/worker");
  await prepareQueue(databaseUrl);
  if (signal.aborted) return null;
  const { disconnect } = await import("../db/client");
  stops.push(disconnect);
  if (settings.mode === "demo") await Promise.race([loadSamples(), aborted(signal)]);
  if (signal.aborted) return null;
  const { refreshIndex } = await import("../search/index/reindex");
  await Promise.race([refreshIndex(), aborted(signal)]);
  if (signal.aborted) return null;
  say(`Database ready (${since(start)})`);
  return database;
}

const foreign: Database = { ended: new Promise(() => {}), log: "its log" };

async function startDemo(dataDir: string, stops: Stops): Promise<Database> {
  const server = await startEmbedded(dataDir, { durable: !isThrowaway() });
  stops.push(server.stop);
  const secret = await inDataFolder(dataDir, () => demoSecret(dataDir));
  // For this process, which works through the jobs, and for the web server, which inherits it.
  Object.assign(process.env, embeddedVariables(server.url, secret));
  return { ended: server.ended, log: server.logFile };
}

async function loadSamples(): Promise<void> {
  try {
    const { seed } = await import("@/prisma/seed/seed");
    await seed();
  } catch (error) {
    if (isDiskFull(String(error))) throw diskFull();
    throw new Problem(
      `The sample content cannot be loaded (${messageOf(error)}): correct prisma/seed, or move the data folder away to begin anew.`,
    );
  }
}
