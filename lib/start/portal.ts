import nextEnv from "@next/env";
import { inDataFolder, makeDataFolder } from "../db/data-folder";
import { env, readSettings } from "../env";
import { type Stops, stopAll } from "./cleanup";
import { type Database, openDatabase } from "./database";
import { build } from "./next-build";
import { claimDataFolder } from "./only-one";
import { ensurePortIsFree } from "./port";
import { generateClient } from "./prisma-client";
import { Problem } from "./problem";
import { aborted, stopRequest } from "./stop-request";
import { complain, say } from "./terminal";
import { removeIfThrowaway } from "./throwaway";
import { startWebServer } from "./web-server";

/**
 * Runs the portal until somebody asks it to stop, then stops everything it started in the reverse order. The
 * process ends with 0 when it was asked to, also by Ctrl-C: that is how a portal is meant to end. It ends with
 * 1, after one sentence, when something failed.
 */
export async function runPortal(kind: "start" | "dev"): Promise<never> {
  const stop = stopRequest();
  const stops: Stops = [];
  let failed = false;
  const fail = (error: unknown) => {
    failed = true;
    complain(error);
    stop.abort();
  };
  process.on("uncaughtException", fail);
  try {
    await runUntil(stop.signal, kind, stops);
  } catch (error) {
    if (!stop.signal.aborted) fail(error);
  }
  for (const error of await stopAll(stops)) fail(error);
  if (!failed) say("Stopped.");
  process.exit(failed ? 1 : 0);
}

async function runUntil(signal: AbortSignal, kind: "start" | "dev", stops: Stops): Promise<void> {
  const dev = kind === "dev";
  nextEnv.loadEnvConfig(process.cwd(), dev, { info: () => {}, error: complain });
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
  const settings = readSettings(process.env);
  // In live mode everything is known now; a demo's address follows from the database.
  if (settings.mode === "live") env();
  if (settings.mode === "demo") {
    const { dataDir } = settings;
    await makeDataFolder(dataDir);
    stops.push(() => removeIfThrowaway(dataDir));
    stops.push(await inDataFolder(dataDir, () => claimDataFolder(dataDir)));
  }
  await ensurePortIsFree(settings.port, settings.host);
  await generateClient(signal);
  if (signal.aborted) return;

  const broken = new AbortController();
  const opening = openDatabase(settings, signal, stops).catch((error) => {
    broken.abort();
    throw error;
  });
  const building = dev ? undefined : build(AbortSignal.any([signal, broken.signal]));
  const results = await Promise.allSettled([opening, building]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  const database = await opening;
  if (signal.aborted || !database) return;
  await serve(signal, kind, database, stops);
}

async function serve(
  signal: AbortSignal,
  kind: "start" | "dev",
  database: Database,
  stops: Stops,
): Promise<void> {
  const { startWorker } = await import("../jobs/worker");
  const worker = await startWorker(env().databaseUrl);
  stops.push(worker.stop);
  const web = startWebServer(kind, env());
  stops.push(() => web.stop());
  await Promise.race([web.ready, aborted(signal)]);
  if (signal.aborted) return;
  say(invitation());
  const ended = (sentence: string) => (): never => {
    throw new Problem(sentence);
  };
  await Promise.race([
    aborted(signal),
    web.ended.then(ended("The web server ended by itself: start the portal again.")),
    database.ended.then(
      ended(`The database ended by itself: start again, and see ${database.log} if it happens again.`),
    ),
  ]);
}

function invitation(): string {
  const { mode, siteUrl, host, port } = env();
  return mode === "demo"
    ? `Social Innovations Club: ${siteUrl} (demo mode: sample accounts on /bg/sign-in, mail on /bg/demo/mail)`
    : `Social Innovations Club: ${siteUrl} (live mode: listening on ${host}, port ${port})`;
}
