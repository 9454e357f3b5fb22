import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { openPool } from "@/lib/db/pool";
import { env } from "@/lib/env";

const lost = new Error("terminating connection due to administrator command");

test("a connection that is lost while it idles, works or is being closed does not end the process", async () => {
  const pool = openPool({ connectionString: env().databaseUrl });
  const client = await pool.connect();
  expect(() => client.emit("error", lost)).not.toThrow();
  client.release();
  expect(() => client.emit("error", lost)).not.toThrow();
  const end = pool.end();
  expect(() => client.emit("error", lost)).not.toThrow();
  await end;
  expect(() => client.emit("error", lost)).not.toThrow();
});

test("the client opens a new connection after the server has closed the old ones", async () => {
  await db().user.count();
  const pool = openPool({ connectionString: env().databaseUrl });
  await pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  await pool.end();
  await expect
    .poll(() =>
      db()
        .user.count()
        .catch(() => "lost"),
    )
    .toBe(0);
});
