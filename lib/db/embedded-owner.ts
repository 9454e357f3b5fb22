import { execFileSync, spawnSync } from "node:child_process";
import { chown, stat } from "node:fs/promises";
import { Problem } from "../start/problem";

/** The user that PostgreSQL runs as; undefined: whoever started the portal. */
export type Owner = { uid: number; gid: number } | undefined;

/** Users that own nothing of worth and are there on every system. initdb insists on one with a name. */
const candidates = ["nobody", "postgres"];

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the database that is already there, or else
 * as a user without rights. Throws a Problem when there is no such user.
 */
export async function chooseOwner(cluster: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return undefined;
  const present = await stat(cluster).catch(() => null);
  if (present && present.uid !== 0) return { uid: present.uid, gid: present.gid };
  for (const name of candidates) {
    const owner = lookUp(name);
    if (owner && spawnSync("/bin/sh", ["-c", "exit 0"], { ...owner, cwd: "/" }).status === 0) return owner;
  }
  throw new Problem(
    "PostgreSQL refuses to run as root, and root cannot start it as another user here: start the portal as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether a user can enter a folder. Tried, not calculated: access lists and mounts count too. */
export function canEnter(folder: string, owner: Owner): boolean {
  if (!owner) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$0" 2>/dev/null', folder], { ...owner, cwd: "/" }).status === 0;
}

/** Whether a user can run a program. */
export function canRun(program: string, owner: Owner): boolean {
  if (!owner) return true;
  return spawnSync(program, ["--version"], { ...owner, cwd: "/" }).status === 0;
}

/** Hands a file or folder to the user. */
export async function giveTo(owner: Owner, file: string): Promise<void> {
  if (owner) await chown(file, owner.uid, owner.gid);
}

function lookUp(name: string): Owner {
  const ask = (flag: string) =>
    Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" })) | 0;
  try {
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return undefined;
  }
}
