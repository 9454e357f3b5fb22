import { runMigrations } from "graphile-worker";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { makeTemporaryDataFolder } from "@/lib/db/data-folder";
import { startEmbedded } from "@/lib/db/embedded";
import { removeDataFolder } from "@/lib/db/embedded-place";
import { migrate } from "@/lib/db/migrate";
import { templateName, withDatabase } from "./database";

declare module "vitest" {
  interface ProvidedContext {
    /** The superuser's address of the test server. */
    adminUrl: string;
  }
}

/** One PostgreSQL server for the whole run, with a migrated database that test files copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await makeTemporaryDataFolder();
  const server = await startEmbedded(dataDir, { durable: false });
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${templateName}`);
  await client.end();
  const template = withDatabase(server.adminUrl, templateName);
  await migrate(template);
  await runMigrations({ connectionString: template });
  project.provide("adminUrl", server.adminUrl);
  return async () => {
    await server.stop();
    await removeDataFolder(dataDir);
  };
}
