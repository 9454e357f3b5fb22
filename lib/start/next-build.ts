import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { inFolder } from "../db/data-folder";
import { diskFull, isDiskFull } from "../db/errors";
import { listen, startScript } from "./child";
import { Problem } from "./problem";
import { sourcesHash } from "./sources";
import { aborted } from "./stop-request";
import { say, since } from "./terminal";

const next = "node_modules/next/dist/bin/next";
const folder = path.resolve(".next");
const stampFile = path.join(folder, "club-sources");
const logFile = path.join(folder, "build.log");

/**
 * Builds the portal for production unless the last build was made of the same sources. Ends early, without a
 * result, when `signal` is aborted. Throws a Problem when the build fails; what the compiler said is then in a
 * file that the sentence names.
 */
export const build = (signal: AbortSignal): Promise<void> =>
  inFolder(`The folder ${folder}`, "or delete it", () => buildIn(signal));

async function buildIn(signal: AbortSignal): Promise<void> {
  const hash = await sourcesHash();
  if ((await readFile(stampFile, "utf8").catch(() => "")) === hash) return;
  await mkdir(folder, { recursive: true });
  await rm(stampFile, { force: true });
  const start = Date.now();
  const child = startScript(next, ["build"], { NODE_ENV: "production" });
  const said = listen(child.process);
  void aborted(signal).then(() => child.stop(2_000));
  const code = await child.ended;
  if (signal.aborted) return;
  if (code !== 0) throw await problemOf(said.text());
  await writeFile(stampFile, hash);
  say(`Built in ${since(start)}`);
}

async function problemOf(said: string): Promise<Problem> {
  if (isDiskFull(said)) return diskFull();
  await mkdir(folder, { recursive: true });
  await writeFile(logFile, said);
  return new Problem(`The portal cannot be built: correct what ${logFile} says, then start again.`);
}
