import pg from "pg";

const control = /^\s*(begin|commit|rollback|savepoint|release|set transaction)\b/i;

type Query = (this: pg.Client, ...given: unknown[]) => unknown;

/**
 * Runs `work` and lists the SQL that this process sent meanwhile, without BEGIN, COMMIT and the like: for
 * tests that a list does not ask once a row.
 */
export async function countQueries<T>(work: () => Promise<T>): Promise<{ result: T; queries: string[] }> {
  const queries: string[] = [];
  const holder = pg.Client.prototype as unknown as { query: Query };
  const original = holder.query;
  holder.query = function (this: pg.Client, ...given) {
    const sql = textOf(given[0]);
    if (!control.test(sql)) queries.push(sql);
    return original.apply(this, given);
  };
  try {
    return { result: await work(), queries };
  } finally {
    holder.query = original;
  }
}

function textOf(query: unknown): string {
  return typeof query === "string" ? query : String((query as { text?: unknown }).text);
}
