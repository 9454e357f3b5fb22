import pg from "pg";

/**
 * Opens a pool whose connections may be lost at any moment: what a query was doing then rejects, and the next
 * one gets a new connection. Without a listener of its own on every connection, also on one that is being
 * closed, a server that stops would end this process. Give it to every library that would make its own pool.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
