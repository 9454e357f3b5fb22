import type pg from "pg";
import { say, since } from "@/lib/start/terminal";
import { makePlainPages } from "./plain";
import { makeRecords } from "./records";
import { makeTables } from "./tables";
import { countWords } from "./word-counts";

const batch = 10_000;

/** A progress line after so many parts of all. */
const lines = 10;

/**
 * Fills an empty database with synthetic practices, put together from real sentences: the same ones at each run. They
 * say of themselves what they are, in their titles. The connection is the server's own user's.
 */
export async function generate(client: pg.Client, records: number): Promise<void> {
  const start = Date.now();
  await client.query("SET session_replication_role = replica; SET work_mem = '128MB'; SET jit = off");
  await client.query("SET maintenance_work_mem = '1GB'; SET max_parallel_maintenance_workers = 2");
  await makeTables(client, records);
  await client.query(
    "INSERT INTO users (id, name, email) VALUES (gen_random_uuid(), 'Bench', 'bench@example.org')",
  );
  const definition = await dropIndex(client);
  for (let done = 0, line = 1; done < records; ) {
    const next = Math.min(records, done + batch);
    await makeRecords(client, done + 1, next, records);
    done = next;
    if (done < (line * records) / lines) continue;
    line = Math.floor((done * lines) / records) + 1;
    say(`  ${done.toLocaleString("en")} records made (${since(start)})`);
  }
  await makePlainPages(client);
  await client.query("SELECT setval('publications_ordinal_seq', $1)", [records]);
  await client.query(definition);
  say(`  Indexed (${since(start)})`);
  await countWords(client, records);
  await client.query(
    "VACUUM (ANALYZE) search_documents, search_words, entries, publications, publication_texts",
  );
  say(`  Ready (${since(start)})`);
}

/** Drops the index of texts and gives the statement that makes it: over many rows it is made faster at once. */
async function dropIndex(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    "SELECT indexdef FROM pg_indexes WHERE indexname = 'search_documents_find'",
  );
  await client.query("DROP INDEX search_documents_find");
  return rows[0].indexdef;
}
