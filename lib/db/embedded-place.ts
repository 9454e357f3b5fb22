import { randomUUID } from "node:crypto";
import { chmod, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../start/problem";
import { inDataFolder, makeDataFolder } from "./data-folder";
import { type Binaries, copyBinaries, installedBinaries } from "./embedded-binaries";
import { canEnter, canRun, chooseOwner, type Owner } from "./embedded-owner";

/** Where a database lies and who runs it. */
export interface Place {
  owner: Owner;
  binaries: Binaries;
  /** The folder that only PostgreSQL writes in. */
  cluster: string;
  passwordFile: string;
  logFile: string;
}

/** Where databases go when a project lies in a folder that only root may enter, such as /root. */
const commonHome = "/var/lib/social-innovations-club";
const noteName = "database-is-elsewhere.txt";

/**
 * Finds the place of a data folder's database, making the folders that are missing. It is the data folder
 * itself, unless root runs the portal where PostgreSQL's user cannot enter: then it is a folder of
 * /var/lib, and a note in the data folder says which. Throws a Problem when a folder cannot be written.
 */
export async function findPlace(dataDir: string): Promise<Place> {
  await makeDataFolder(dataDir);
  return inDataFolder(dataDir, () => choosePlace(dataDir));
}

/** Removes a data folder with its database, wherever that lies. For tests: nothing of it can be had back. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const noted = await readNote(dataDir);
  for (const folder of noted ? [noted, dataDir] : [dataDir])
    await rm(folder, { recursive: true, force: true });
}

async function choosePlace(dataDir: string): Promise<Place> {
  const noted = await readNote(dataDir);
  const home = noted ?? dataDir;
  const owner = await chooseOwner(path.join(home, "database"));
  const installed = await installedBinaries();
  const binaries = canRun(installed.postgres, owner) ? installed : await copyBinaries(installed, commonHome);
  if (noted || canEnter(home, owner)) return placeIn(home, owner, binaries);
  if (await stat(path.join(home, "database")).catch(() => null)) {
    throw new Problem(
      `The database in ${home} cannot be entered by the user that PostgreSQL runs as: move the project out of folders that only root may enter.`,
    );
  }
  return placeIn(await moveOut(dataDir), owner, binaries);
}

function placeIn(home: string, owner: Owner, binaries: Binaries): Place {
  return {
    owner,
    binaries,
    cluster: path.join(home, "database"),
    passwordFile: path.join(home, "database-password"),
    logFile: path.join(home, "database.log"),
  };
}

async function readNote(dataDir: string): Promise<string | null> {
  const note = await readFile(path.join(dataDir, noteName), "utf8").catch(() => null);
  const folder = note?.split("\n")[1]?.trim();
  return folder && (await stat(folder).catch(() => null)) ? folder : null;
}

async function moveOut(dataDir: string): Promise<string> {
  // By chance, not by the folder's name: who moves a data folder away begins anew.
  const home = path.join(commonHome, randomUUID());
  await mkdir(home, { recursive: true, mode: 0o711 });
  await chmod(home, 0o711);
  const why = "PostgreSQL does not run as root, and its user cannot enter this folder. Delete both together.";
  await writeFile(path.join(dataDir, noteName), `The database of this folder lies in\n${home}\n${why}\n`);
  return home;
}
