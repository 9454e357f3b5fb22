import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env";
import { type Prisma, PrismaClient } from "./generated/client";
import { openPool } from "./pool";

/** The client inside a transaction. A function that takes one can be given `db()` as well. */
export type Tx = Prisma.TransactionClient;

// Kept on globalThis, so that a hot reload of this module opens no second pool.
const shared = globalThis as typeof globalThis & { clubDatabase?: PrismaClient };

/** The process's one database client, made at the first call: a build needs no database. */
export function db(): PrismaClient {
  shared.clubDatabase ??= connect();
  return shared.clubDatabase;
}

/**
 * Runs `work` in one transaction: all of it happens or nothing.
 * Throws what `work` throws; a transaction of more than ten (or so many) seconds is rolled back.
 */
export function transaction<T>(work: (tx: Tx) => Promise<T>, seconds = 10): Promise<T> {
  return db().$transaction(work, { maxWait: 5_000, timeout: seconds * 1_000 });
}

/** Closes the client's connections; the next call of `db()` opens new ones. */
export async function disconnect(): Promise<void> {
  const client = shared.clubDatabase;
  shared.clubDatabase = undefined;
  await client?.$disconnect();
}

function connect(): PrismaClient {
  const { databaseUrl, databasePoolSize } = env();
  const pool = openPool({
    connectionString: databaseUrl,
    max: databasePoolSize,
    // Without it pg waits for a connection for ever.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  });
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}
