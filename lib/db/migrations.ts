import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Where the project keeps its migrations. */
export const migrationsFolder = path.resolve("prisma/migrations");

/** One step of the database's shape. */
export interface Migration {
  name: string;
  sql: string;
  /** What Prisma writes beside the name of an applied migration. */
  checksum: string;
}

/** The migrations of a folder, oldest first. A folder without migration.sql is none. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const text = await readFile(path.join(folder, name, "migration.sql"), "utf8");
  // A checkout on Windows may have changed the line ends; the checksum must not depend on it.
  const sql = text.replaceAll("\r\n", "\n");
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}
