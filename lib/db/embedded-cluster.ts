import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../start/problem";
import { giveTo } from "./embedded-owner";
import type { Place } from "./embedded-place";
import { runProgram } from "./embedded-process";
import { diskFull, isDiskFull } from "./errors";

/** The first of these that a system has decides what a letter is; Bulgarian ones are letters in all but the last. */
const characterTypes = ["C.UTF-8", "en_US.UTF-8", "C"];

/**
 * Makes the files of a new, empty database server unless they are there, and checks that they are of the
 * version that npm installed. Throws a Problem otherwise.
 */
export async function ensureCluster(place: Place, durable: boolean): Promise<void> {
  const version = await readFile(path.join(place.cluster, "PG_VERSION"), "utf8").catch(() => null);
  if (version === null) return create(place, durable);
  const [major] = place.binaries.version.split(".");
  if (version.trim() !== major) {
    throw new Problem(
      `The database in ${place.cluster} was made by PostgreSQL ${version.trim()} and this is PostgreSQL ${major}: move that folder away to begin anew, or go back to the version of the portal that made it.`,
    );
  }
}

/** The password of the server's own user. Throws a Problem when its file is gone. */
export async function readPassword(place: Place): Promise<string> {
  const password = await readFile(place.passwordFile, "utf8").catch(() => "");
  if (password) return password.trim();
  throw new Problem(
    `The password of the database in ${place.cluster} is missing: put the file ${path.basename(place.passwordFile)} back, or move the folder away to begin anew.`,
  );
}

/** Made beside its place and moved there when complete: an interrupted first start leaves no half database. */
async function create(place: Place, durable: boolean): Promise<void> {
  const unfinished = `${place.cluster}.unfinished`;
  await writeFile(place.passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  await chmod(place.passwordFile, 0o600);
  await giveTo(place.owner, place.passwordFile);
  let said = "";
  for (const characterType of characterTypes) {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    await giveTo(place.owner, unfinished);
    const { code, output } = await initialise(place, unfinished, characterType, durable);
    if (code === 0) return rename(unfinished, place.cluster);
    said = output;
    if (!/error: invalid locale/i.test(output)) break;
  }
  throw problemOf(said);
}

/**
 * The built-in provider lower-cases Cyrillic and, unlike the system's locales and ICU, never changes its order
 * under an index. For lists in the order of the alphabet, queries say COLLATE "bg-x-icu".
 */
const initialise = (place: Place, folder: string, characterType: string, durable: boolean) =>
  runProgram(
    place.binaries.initdb,
    [
      `--pgdata=${folder}`,
      "--username=postgres",
      `--pwfile=${place.passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      `--lc-ctype=${characterType}`,
      "--no-instructions",
      ...(durable ? [] : ["--no-sync"]),
    ],
    place.owner,
  );

function problemOf(output: string): Problem {
  if (isDiskFull(output)) return diskFull();
  if (/could not look up effective user ID/i.test(output)) {
    return new Problem(
      "PostgreSQL does not run as a user without a name on this system: start the portal as a user with one, or set DATABASE_URL.",
    );
  }
  const reason = output.match(/(?:error|FATAL): *(.+)/)?.[1] ?? output.trim().split("\n").at(-1) ?? "";
  return new Problem(
    `The database files cannot be made (${reason.trim()}): correct that, or set DATABASE_URL.`,
  );
}
