import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { createDatabase, dropDatabase, withDatabase } from "../support/database";

const folder = await mkdtemp(path.join(os.tmpdir(), "club-migrations-"));
const databases: string[] = [];
let url: string;

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  url = await createDatabase(inject("adminUrl"), { empty: true });
  databases.push(url);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const database of databases) await dropDatabase(inject("adminUrl"), database);
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}

async function tables(): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%' ORDER BY 1",
  );
  await client.end();
  return rows.map((row) => row.tablename);
}

test("a failed migration is undone and named; once corrected it is applied", async () => {
  await write("1_one", "CREATE TABLE one (id int)");
  await write("2_two", "CREATE TABLE two (id int); SELECT nonsense");
  await expect(migrate(url, folder)).rejects.toThrow(
    /^The migration 2_two failed and was undone \(column "nonsense" does not exist\): .+\.$/,
  );
  expect(await tables()).toEqual(["one"]);

  await write("2_two", "CREATE TABLE two (id int)");
  expect(await migrate(url, folder)).toEqual({ applied: ["2_two"] });
  expect(await tables()).toEqual(["one", "two"]);
});

test("a database that is ahead of the portal is left alone", async () => {
  await write("1_one", "CREATE TABLE one (id int)");
  await migrate(url, folder);
  await rm(path.join(folder, "1_one"), { recursive: true });
  await write("0_zero", "CREATE TABLE zero (id int)");
  await expect(migrate(url, folder)).rejects.toThrow("already has the migration 1_one");
  expect(await tables()).toEqual(["one"]);
});

test("a migration that was changed later is noticed, other line ends are not", async () => {
  await write("1_one", "CREATE TABLE one (\n  id int\n)");
  await migrate(url, folder);
  await write("1_one", "CREATE TABLE one (\r\n  id int\r\n)");
  expect(await migrate(url, folder)).toEqual({ applied: [] });
  await write("1_one", "CREATE TABLE other (id int)");
  await expect(migrate(url, folder)).rejects.toThrow("The migration 1_one was changed");
});

test.each([
  [
    "nobody listens",
    (at: URL) => (at.port = "1"),
    /^The database at 127\.0\.0\.1:1\/\w+ cannot be reached .+\.$/,
  ],
  [
    "the host has no address",
    (at: URL) => (at.hostname = "db.invalid"),
    /^The database at db\.invalid.+cannot be reached/,
  ],
  ["the password is wrong", (at: URL) => (at.password = "wrong"), /refused the user or the password/],
  ["the user is unknown", (at: URL) => (at.username = "nobody"), /refused the user or the password/],
])("one sentence says that %s", async (_, change, sentence) => {
  const at = new URL(url);
  change(at);
  await expect(migrate(at.href)).rejects.toThrow(sentence);
});

test("one sentence says that there is no such database, and no password is in it", async () => {
  const error = await migrate(withDatabase(inject("adminUrl"), "missing")).catch(
    (reason: Error) => reason.message,
  );
  expect(error).toMatch(/^There is no such database at 127\.0\.0\.1:\d+\/missing: .+\.$/);
});
