import { randomUUID } from "node:crypto";
import pg from "pg";
import { codeOf, messageOf, Problem } from "../start/problem";
import { connectionProblem } from "./errors";
import { type Migration, migrationsFolder, readMigrations } from "./migrations";

/** Prisma's own lock, so that a `prisma migrate deploy` elsewhere waits for us and we for it. */
const lock = 72707369;

/** The table that Prisma keeps, in its own words. */
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings a database to the newest migration and gives the names of those it applied. Each migration and the
 * note of it are one transaction: a failed one leaves nothing behind. Two calls at once wait for each other.
 * Throws a Problem when the database cannot be reached, a migration fails, or the database is ahead of the folder.
 */
export async function migrate(
  databaseUrl: string,
  folder = migrationsFolder,
): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {}); // the query that is under way rejects as well
  const applied: string[] = [];
  try {
    await client.connect();
    for (let name = await step(client, migrations); name; name = await step(client, migrations)) {
      applied.push(name);
    }
  } catch (error) {
    throw problemOf(error, databaseUrl);
  } finally {
    await client.end().catch(() => {});
  }
  return { applied };
}

/** Applies the oldest migration that is missing and gives its name; null when none is. */
async function step(client: pg.Client, migrations: Migration[]): Promise<string | null> {
  await client.query("BEGIN");
  try {
    await client.query("SET LOCAL lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_xact_lock($1)", [lock]);
    await client.query("SET LOCAL lock_timeout = DEFAULT");
    const next = await missing(client, migrations);
    if (next) await apply(client, next);
    await client.query("COMMIT");
    return next?.name ?? null;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

async function missing(client: pg.Client, migrations: Migration[]): Promise<Migration | undefined> {
  const { rows: found } = await client.query(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present",
  );
  if (!found[0].present) await client.query(table);
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const { migration_name: name, checksum } of rows) {
    if (!known.has(name)) {
      throw new Problem(
        `The database already has the migration ${name}, which this version of the portal does not know: start the newer version.`,
      );
    }
    if (known.get(name) !== checksum) {
      throw new Problem(
        `The migration ${name} was changed after this database had it: restore its file, or move a demo's data folder away to begin anew.`,
      );
    }
  }
  const done = new Set(rows.map((row) => row.migration_name));
  return migrations.find((migration) => !done.has(migration.name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql);
  } catch (error) {
    if (codeOf(error) === "53100") throw error;
    throw new Problem(
      `The migration ${migration.name} failed and was undone (${messageOf(error)}): correct it, then start again.`,
    );
  }
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), migration.checksum, migration.name],
  );
}

function problemOf(error: unknown, databaseUrl: string): unknown {
  if (error instanceof Problem) return error;
  if (codeOf(error) === "55P03") {
    return new Problem("Another start has been migrating the database for a minute: wait until it is done.");
  }
  return (
    connectionProblem(error, databaseUrl) ??
    new Problem(`The database cannot be migrated: ${messageOf(error)}.`)
  );
}
