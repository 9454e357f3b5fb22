import { spawn } from "node:child_process";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTemporaryDataFolder } from "@/lib/db/data-folder";
import { startEmbedded } from "@/lib/db/embedded";
import { removeDataFolder } from "@/lib/db/embedded-place";

let dataDir: string;
const start = () => startEmbedded(dataDir, { durable: false });
const inCluster = (file: string) => path.join(dataDir, "database", file);

beforeAll(async () => {
  dataDir = await makeTemporaryDataFolder();
});
afterAll(() => removeDataFolder(dataDir));

async function ask(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: "array" }).finally(() => client.end());
  return rows;
}

test("the first start makes a database that knows Bulgarian, later ones find it again", async () => {
  const first = await start();
  expect(await ask(first.url, "SELECT lower('ЖЪЛТА'), 'Тест' ILIKE '%тес%'")).toEqual([["жълта", true]]);
  const sorted = `SELECT string_agg(x, ' ' ORDER BY x COLLATE "bg-x-icu") FROM unnest(array['Ягода', 'юг', 'Ъгъл']) x`;
  expect(await ask(first.url, sorted)).toEqual([["Ъгъл юг Ягода"]]);
  await ask(first.url, "CREATE EXTENSION pg_trgm");
  expect(await ask(first.url, "SELECT similarity('социални', 'социална') > 0.5")).toEqual([[true]]);
  expect(await ask(first.url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([
    [false],
  ]);
  await ask(first.url, "CREATE TABLE kept AS SELECT 1 AS one");
  await first.stop();
  await first.ended;

  const second = await start();
  expect(await ask(second.url, "SELECT * FROM kept")).toEqual([[1]]);
  await expect(ask(second.url.replace(/:[^:@]+@/, ":wrong@"), "SELECT 1")).rejects.toThrow("password");
  await second.stop();
});

test("a server that a killed start left behind is stopped, and its data is kept", async () => {
  const code = `import("@/lib/db/embedded").then(async (m) => {
    const { url } = await m.startEmbedded(${JSON.stringify(dataDir)}, { durable: false });
    console.log(url);
  }); setInterval(() => {}, 1000);`;
  const killed = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code]);
  const url = await new Promise<string>((resolve) =>
    killed.stdout.once("data", (line) => resolve(`${line}`.trim())),
  );
  killed.kill("SIGKILL");
  expect(await ask(url, "SELECT * FROM kept")).toEqual([[1]]);

  const server = await start();
  await expect(ask(url, "SELECT 1")).rejects.toThrow("ECONNREFUSED");
  expect(await ask(server.url, "SELECT * FROM kept")).toEqual([[1]]);
  await server.stop();
});

test("a process number that belongs to another program by now is no hindrance", async () => {
  await writeFile(inCluster("postmaster.pid"), `${process.pid}\n${dataDir}/database\n`);
  const server = await start();
  await server.stop();
});

test("data of another PostgreSQL is left alone, in one sentence", async () => {
  const version = await readFile(inCluster("PG_VERSION"));
  await writeFile(inCluster("PG_VERSION"), "17\n");
  await expect(start()).rejects.toThrow(
    /^The database in .+ was made by PostgreSQL 17 and this is PostgreSQL 18: move .+\.$/,
  );
  await writeFile(inCluster("PG_VERSION"), version);
});

test("a lost or exchanged password is told, and the server does not stay", async () => {
  const file = path.join(dataDir, "database-password");
  await rename(file, `${file}.aside`);
  await expect(start()).rejects.toThrow(/^The password of the database in .+ is missing: .+\.$/);
  await writeFile(file, "another");
  await expect(start()).rejects.toThrow(/^The database in .+ has another password than .+\.$/);
  await rename(`${file}.aside`, file);
  await expect(readFile(inCluster("postmaster.pid"))).rejects.toThrow("ENOENT");
});

test("a server that cannot start tells why", async () => {
  const settings = await readFile(inCluster("postgresql.conf"));
  await writeFile(inCluster("postgresql.conf"), "max_connections = many\n");
  await expect(start()).rejects.toThrow(/^The database does not start \(.+\): the whole story is in .+\.$/);
  await writeFile(inCluster("postgresql.conf"), settings);
});

test("a data folder that cannot be used is told", async () => {
  const file = path.join(dataDir, "a-file");
  await writeFile(file, "");
  for (const folder of [file, path.join(file, "below")]) {
    await expect(startEmbedded(folder)).rejects.toThrow(/^The data folder .+ cannot be used \(.+\): .+\.$/);
  }
  await rm(file);
});
