import type pg from "pg";
import { everything } from "@/lib/search/index/document";

/** Sentences of a record's teaser and text. */
const sentences = 9;

/** Codes of facets are counted, and so is what stands in every document. */
const codes = `
INSERT INTO search_words (word, stem, documents)
SELECT code, code, count(*) FROM search_documents, unnest(facets || '${everything}'::text) AS code GROUP BY code`;

/**
 * In how many documents a word stands follows from how often its sentences were used and, where it is also in a name
 * of a vocabulary, from the counts of those values: as if both were independent. Near enough: the search takes these
 * numbers for estimates, but for those of codes.
 */
const words = `
WITH written AS (
  SELECT word, max(stem) AS stem, coalesce(sum(times) FILTER (WHERE "inTitle"), 0) / $1::float8 AS title,
    coalesce(sum(times) FILTER (WHERE NOT "inTitle"), 0) / $1::float8 / ${sentences} AS text
  FROM (SELECT language, place, "inTitle", sum(times) AS times FROM bench.used GROUP BY 1, 2, 3) AS parts
  JOIN bench.sentence_words USING (language, place, "inTitle") GROUP BY word
), labelled AS (
  SELECT l.word, max(l.stem) AS stem, sum(ln(1 - least(0.999999, w.documents / $1::float8))) AS absent
  FROM bench.label_words l JOIN search_words w ON w.word = l.code GROUP BY l.word
), invented AS (
  SELECT word, max(stem) AS stem, count(*) AS documents FROM bench.names WHERE number <= $1::int GROUP BY word
), together AS (
  SELECT word, coalesce(w.stem, l.stem) AS stem,
    $1::int * (1 - exp(coalesce(absent, 0)) * (1 - least(1, coalesce(title, 0)))
      * power(1 - least(1, coalesce(text, 0)), ${sentences})) AS documents
  FROM written w FULL JOIN labelled l USING (word)
)
INSERT INTO search_words (word, stem, documents)
SELECT word, coalesce(b.stem, i.stem),
  least($1::int, greatest(1, round(coalesce(b.documents, 0)) + coalesce(i.documents, 0)))::int
FROM together b FULL JOIN invented i USING (word) WHERE coalesce(b.documents, 0) >= 0.5 OR i.documents > 0`;

/** Counts the words of all records into search_words. */
export async function countWords(client: pg.Client, records: number): Promise<void> {
  await client.query(codes);
  await client.query(words, [records]);
}
