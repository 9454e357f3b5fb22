import type pg from "pg";
import { choices, howMany } from "./choices";
import { names, sentences } from "./material";

/** How many steps a chance is divided into when a value of a facet is chosen. */
export const slots = 1_000;

/** One record in so many has an invented name. */
export const namedRecords = 2;

/** Rows to a statement. */
const atOnce = 20_000;

const schema = `
CREATE SCHEMA bench;
-- The same number from 0 to 1 for the same record and purpose, at each run.
CREATE FUNCTION bench.chance(record bigint, purpose bigint) RETURNS float8 LANGUAGE sql IMMUTABLE
  RETURN (hashint8extended(record, purpose) & 2147483647)::float8 / 2147483648::float8;
CREATE AGGREGATE bench.joined(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');
CREATE AGGREGATE bench.joined(text[]) (sfunc = array_cat, stype = text[], initcond = '{}');
CREATE TABLE bench.sentences (language language, place int, text text, title text, "textVector" tsvector,
  "textPairs" tsvector, "titleVector" tsvector, "titlePairs" tsvector, PRIMARY KEY (language, place));
CREATE TABLE bench.sentence_words (language language, place int, word text, stem text, "inTitle" boolean);
CREATE TABLE bench.names (number int PRIMARY KEY, word text, stem text);
CREATE TABLE bench.facets (facet text PRIMARY KEY, number int, least int, most int);
CREATE TABLE bench.slots (facet text, slot int, id text, codes text[], labels tsvector, pairs tsvector,
  PRIMARY KEY (facet, slot));
CREATE TABLE bench.label_words (code text, word text, stem text);
CREATE UNLOGGED TABLE bench.used (language language, place int, "inTitle" boolean, times int);
-- What is known so far of the records that are being made.
CREATE UNLOGGED TABLE bench.made (number int, id uuid, languages language[], published_at timestamptz,
  confirmed_at timestamptz);
CREATE UNLOGGED TABLE bench.parts (number int, language language, part int, place int);
CREATE UNLOGGED TABLE bench.texts (number int, language language, title text, teaser text, problem text, solution text);
CREATE UNLOGGED TABLE bench.vectors (number int, title tsvector, teaser tsvector, text tsvector,
  pairs tsvector);
CREATE UNLOGGED TABLE bench.facts (number int, topics text[], groups text[], objectives text[], sdgs text[],
  regions text[], funding text[], stage text, year text, evidence smallint, codes text[], labels tsvector,
  pairs tsvector);`;

/** Makes the tables that records are put together from. They are no part of the portal: a schema of their own. */
export async function makeTables(client: pg.Client, records: number): Promise<void> {
  await client.query(schema);
  const material = await sentences();
  await insert(client, "sentences", material.sentences);
  await insert(client, "sentence_words", material.words);
  const named = (await names(Math.ceil(records / namedRecords))).map((name, index) => ({
    number: (index + 1) * namedRecords,
    ...name,
  }));
  await insert(client, "names", named);
  const chances = Object.entries(howMany).map(([facet, [least, most]], number) => ({
    facet,
    number,
    least,
    most,
  }));
  await insert(client, "facets", chances);
  const all = await choices();
  await insert(client, "slots", slotsOf(all));
  const words = all.flatMap(({ codes, words }) => words.map((word) => ({ code: codes[0], ...word })));
  await insert(client, "label_words", words);
  await client.query("ANALYZE");
}

/** Every value as often as its weight says among those of its facet, at least once. */
function slotsOf(all: Awaited<ReturnType<typeof choices>>) {
  return [...new Set(all.map(({ facet }) => facet))].flatMap((facet) => {
    const values = all.filter((choice) => choice.facet === facet);
    const sum = values.reduce((total, { weight }) => total + weight, 0);
    const ends = values.map((_, index) =>
      values.slice(0, index + 1).reduce((total, { weight }) => total + (weight / sum) * slots, 0),
    );
    return Array.from({ length: slots }, (_, slot) => {
      const found = ends.findIndex((end) => slot < end);
      const { id, codes, labels, pairs } = values.at(found) ?? { id: "", codes: [], labels: "", pairs: "" };
      return { facet, slot, id, codes, labels, pairs };
    });
  });
}

/** Rows by the names of their columns. */
async function insert(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += atOnce) {
    await client.query(
      `INSERT INTO bench.${table} SELECT * FROM jsonb_populate_recordset(null::bench.${table}, $1)`,
      [JSON.stringify(rows.slice(start, start + atOnce))],
    );
  }
}
