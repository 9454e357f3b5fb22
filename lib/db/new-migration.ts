import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { command } from "../start/command";
import { Problem } from "../start/problem";
import { say } from "../start/terminal";
import { makeTemporaryDataFolder } from "./data-folder";
import { startEmbedded } from "./embedded";
import { removeDataFolder } from "./embedded-place";
import { migrate } from "./migrate";
import { migrationsFolder } from "./migrations";
import { schemaDifference } from "./schema-difference";

// npm run migration -- <name>: writes what prisma/schema.prisma has that the migrations have not.
await command(() => newMigration(process.argv[2] ?? ""));

async function newMigration(name: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Problem("A migration needs a name of small letters and _: npm run migration -- add_ideas.");
  }
  const sql = await missingSql();
  if (!sql) return say("The migrations already say what prisma/schema.prisma says.");
  const now = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsFolder, `${now}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration.sql"), `${sql}\n`);
  say(`Written: ${path.relative(".", folder)}/migration.sql. Read it before you commit it.`);
}

async function missingSql(): Promise<string> {
  const dataDir = await makeTemporaryDataFolder();
  const server = await startEmbedded(dataDir, { durable: false });
  try {
    await migrate(server.url);
    return await schemaDifference(server.url);
  } finally {
    await server.stop();
    await removeDataFolder(dataDir);
  }
}
