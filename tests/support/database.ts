import { randomBytes } from "node:crypto";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { embeddedVariables } from "@/lib/env-demo";

/** The database that every test file's own one is copied from. */
export const templateName = "club_template";

/** Makes a database, a copy of the migrated template unless `empty`, and gives its address. */
export async function createDatabase(adminUrl: string, { empty = false } = {}): Promise<string> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} ${empty ? "" : `TEMPLATE ${templateName}`}`);
  return withDatabase(adminUrl, name);
}

/** Removes a database that createDatabase made. */
export async function dropDatabase(adminUrl: string, url: string): Promise<void> {
  await asAdmin(adminUrl, `DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
}

/** Makes '@/lib/db/client' use this database: call it before anything reads the environment. */
export function chooseDatabase(url: string): void {
  const dataDir = path.join(os.tmpdir(), `club-test-data-${process.pid}`);
  Object.assign(process.env, embeddedVariables(url, "a secret of the tests, thirty-two characters"), {
    DATABASE_URL: "",
    DATA_DIR: dataDir,
  });
}

/** The address of another database of the same server. */
export function withDatabase(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
