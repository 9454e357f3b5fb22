import type pg from "pg";

export interface CountedWord {
  word: string;
  documents: number;
}

/** What questions can be made of. */
export interface Vocabulary {
  /** Records in all. */
  total: number;
  /** Words by the share of records that they stand in: at most 0.05 %, 1 to 3 %, at least 15 %. */
  rare: CountedWord[];
  middling: CountedWord[];
  common: CountedWord[];
  /** Real sentences that records are made of. */
  sentences: string[];
  /** Some values of a facet, the frequent ones more often. */
  values(facet: string, count: number, random: () => number): string[];
}

/** More of one sort are not needed. */
const most = 400;

/** If fewer are as common as that, the most common. */
const leastCommon = 40;

/** By stems, since all forms of a word are looked for; each by its commonest form in Cyrillic letters. */
const stems = `
SELECT DISTINCT ON (stem) word, sum(documents) OVER (PARTITION BY stem)::int AS documents FROM search_words
WHERE word ~ '^[а-я]{4,20}$' ORDER BY stem, search_words.documents DESC, word`;

/** Reads the words of the database, and what its records are made of. */
export async function vocabularyOf(client: pg.Client): Promise<Vocabulary> {
  const rows = async <T>(sql: string, values: unknown[] = []) =>
    (await client.query(sql, values)).rows as T[];
  const [count] = await rows<{ n: number }>("SELECT count(*)::int AS n FROM search_documents");
  const total = count?.n ?? 0;
  const between = (least: number, highest: number) =>
    rows<CountedWord>(
      `SELECT * FROM (${stems}) AS words WHERE documents BETWEEN $1 AND $2 ORDER BY md5(word) LIMIT ${most}`,
      [Math.ceil(least * total), Math.floor(highest * total)],
    );
  const common = await rows<CountedWord>(
    `SELECT * FROM (${stems}) AS words WHERE documents < $1 ORDER BY documents DESC LIMIT ${most}`,
    // What stands in every title is no word that anybody would ask for.
    [Math.floor(0.95 * total)],
  );
  const slots = await rows<{ facet: string; ids: string[] }>(
    "SELECT facet, array_agg(id ORDER BY slot) AS ids FROM bench.slots GROUP BY facet",
  );
  const sentences = await rows<{ text: string }>(
    "SELECT text FROM bench.sentences WHERE language = 'bg' ORDER BY md5(text) LIMIT 5000",
  );
  return {
    total,
    rare: await between(0, 0.0005),
    middling: await between(0.01, 0.03),
    common: common.filter(({ documents }, index) => index < leastCommon || documents >= 0.15 * total),
    sentences: sentences.map(({ text }) => text),
    values: (facet, wanted, random) => {
      const ids = slots.find((row) => row.facet === facet)?.ids ?? [];
      const found = new Set<string>();
      while (found.size < wanted) found.add(ids[Math.floor(random() * ids.length)] ?? "");
      return [...found];
    },
  };
}
