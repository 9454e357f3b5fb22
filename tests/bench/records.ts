import type pg from "pg";
import { everything } from "@/lib/search/index/document";
import type { FacetName } from "@/lib/search/keys";
import { slots } from "./tables";

/** What the title, the teaser and the two sections of a text are made of: parts 0 to 9, a sentence each. */
const parts = {
  title: 0,
  teaser: 1,
  problem: "part BETWEEN 2 AND 5",
  solution: "part BETWEEN 6 AND 9",
  last: 9,
};

/** The last record is published then, the first eight years before; in seconds. */
const last = Date.UTC(2026, 10, 1) / 1_000;
const eightYears = 8 * 365 * 86_400;

/** 85 of 100 records are Bulgarian, 10 are in both languages, 5 English. Ids are of version 7, as the portal's. */
const made = `
INSERT INTO bench.made
SELECT number, (lpad(to_hex((seconds * 1000)::bigint), 12, '0') || '7' || right('00' || to_hex(number % 4096), 3)
    || '8' || left(md5(number::text), 15))::uuid,
  (CASE WHEN language < 0.85 THEN '{bg}' WHEN language < 0.95 THEN '{bg,en}' ELSE '{en}' END)::language[],
  to_timestamp(seconds),
  CASE WHEN confirmed < 0.3 THEN to_timestamp(seconds + confirmed * 3 * (${last} - seconds)) END
FROM generate_series($1::int, $2::int) AS number,
  LATERAL (SELECT ${last} - ${eightYears} * (1 - number::float8 / $3::int) AS seconds,
    bench.chance(number, 1) AS language, bench.chance(number, 2) AS confirmed) AS chances`;

/** Squared, a chance falls on the first sentences of the list a hundred times as often as on the last. */
const chosenParts = `
INSERT INTO bench.parts
SELECT number, language, part,
  floor(size * power(bench.chance(number, 100 + part + CASE language WHEN 'en' THEN 50 ELSE 0 END), 2))
FROM (SELECT number, unnest(languages) AS language FROM bench.made) AS written
JOIN (SELECT language, count(*) AS size FROM bench.sentences GROUP BY language) AS sizes USING (language)
CROSS JOIN generate_series(0, ${parts.last}) AS part`;

const used = `
INSERT INTO bench.used
SELECT language, place, part = ${parts.title} AS "inTitle", count(*) FROM bench.parts GROUP BY language, place, "inTitle"`;

const texts = `
INSERT INTO bench.texts
SELECT number, language, max(title) FILTER (WHERE part = ${parts.title}) || coalesce(' – ' || initcap(max(word)), ''),
  max(text) FILTER (WHERE part = ${parts.teaser}), string_agg(text, ' ' ORDER BY part) FILTER (WHERE ${parts.problem}),
  string_agg(text, ' ' ORDER BY part) FILTER (WHERE ${parts.solution})
FROM bench.parts JOIN bench.sentences USING (language, place) LEFT JOIN bench.names USING (number)
GROUP BY number, language`;

const joined = (vector: string, of: string): string =>
  `bench.joined(${vector} ORDER BY language, part) FILTER (WHERE ${of})`;

const vectors = `
INSERT INTO bench.vectors
SELECT number, ${joined('"titleVector"', `part = ${parts.title}`)} || coalesce((max(stem) || ':1')::tsvector, ''),
  ${joined('"textVector"', `part = ${parts.teaser}`)}, ${joined('"textVector"', `part > ${parts.teaser}`)},
  ${joined('"titlePairs"', `part = ${parts.title}`)} || ${joined('"textPairs"', `part > ${parts.title}`)}
FROM bench.parts JOIN bench.sentences USING (language, place) LEFT JOIN bench.names USING (number)
GROUP BY number`;

const ids = (facet: FacetName): string =>
  `coalesce(array_agg(id ORDER BY id) FILTER (WHERE facet = '${facet}'), '{}')`;

/** Each facet by chances of its own, so that none goes with another. */
const facts = `
INSERT INTO bench.facts
SELECT number, ${(["topic", "group", "objective", "sdg", "region", "funding"] as const).map(ids).join(", ")},
  max(id) FILTER (WHERE facet = 'stage'), max(id) FILTER (WHERE facet = 'year'),
  max(id) FILTER (WHERE facet = 'evidence')::smallint, bench.joined(codes), bench.joined(labels), bench.joined(pairs)
FROM (
  SELECT DISTINCT ON (made.number, facet, slots.id) made.number, facet, slots.id, codes, labels, pairs
  FROM bench.made CROSS JOIN bench.facets AS f
  CROSS JOIN LATERAL generate_series(1,
    least + floor(bench.chance(made.number, 200 + 10 * f.number) * (most - least + 1))::int) AS choice
  JOIN bench.slots USING (facet)
  WHERE slot = floor(${slots} * bench.chance(made.number, 200 + 10 * f.number + choice))
) AS chosen GROUP BY number`;

const entries = `
INSERT INTO entries (id, kind, state, source_language, owner_id, created_at)
SELECT made.id, 'practice', 'published', languages[1], users.id, published_at
FROM bench.made, users ORDER BY number`;

/** What a synthetic practice says nothing of. */
const emptyLists = JSON.stringify({
  ...{ results: [], images: [], attachments: [], links: [], sources: [], toConfirm: [] },
  ...{ preconditions: {}, criteria: {}, running: false },
});

const publications = `
INSERT INTO publications (entry_id, kind, slug, ordinal, source_language, revision_number, content, summary, topics,
  target_groups, objectives, sdgs, regions, stage, evidence, uploads, published_at,
  revised_at, last_confirmed_at)
SELECT id, 'practice', 'synthetic-' || number, number, languages[1], 1,
  '${emptyLists}' || texts || jsonb_build_object('country', 'BG', 'topics', topics, 'targetGroups', groups, 'objectives', objectives,
    'sdgs', sdgs, 'fundingSources', funding, 'stage', stage, 'startYear', year::int,
    'oblasti', array_remove(regions, 'BG')),
  '{"organisation": {}, "place": {}, "image": null}', topics, groups, objectives, sdgs::int[], regions, stage,
  evidence, '{}', published_at, published_at, confirmed_at
FROM bench.made JOIN bench.facts USING (number) JOIN (
  SELECT number, jsonb_build_object('title', jsonb_object_agg(language, title),
    'teaser', jsonb_object_agg(language, teaser), 'problem', jsonb_object_agg(language, problem),
    'solution', jsonb_object_agg(language, solution)) AS texts
  FROM bench.texts GROUP BY number
) AS texts USING (number) ORDER BY number`;

const publicationTexts = `
INSERT INTO publication_texts (entry_id, language, title, teaser, source_revision)
SELECT id, language, title, teaser, 1 FROM bench.made JOIN bench.texts USING (number) ORDER BY number`;

/**
 * As lib/search/index/document.ts has it, but for two things: no pair goes from one sentence to the next, and the list of
 * words, which is only read when a text changes, is empty.
 */
const documents = `
INSERT INTO search_documents
  (entry_id, ordinal, head, body, stems, facets, languages, evidence, published_at, confirmed_at, texts, words)
SELECT id, number, strip(title), body, strip(body) || vectors.pairs || facts.pairs, all_codes, languages, evidence, published_at, confirmed_at, texts, '{}'
FROM bench.made JOIN bench.vectors USING (number) JOIN bench.facts USING (number) JOIN (
  SELECT number, jsonb_object_agg(language, teaser || E'\\n' || problem || E'\\n' || solution) AS texts
  FROM bench.texts GROUP BY number
) AS texts USING (number),
LATERAL (SELECT ARRAY['kind:practice'] || codes || ARRAY(SELECT 'language:' || unnest(languages)) AS all_codes) AS c,
LATERAL (SELECT setweight(title, 'A') || setweight(teaser, 'B') || setweight(text, 'C') || labels
  || array_to_tsvector(all_codes || '${everything}'::text) AS body) AS b
ORDER BY number`;

const tables = "bench.made, bench.parts, bench.texts, bench.vectors, bench.facts";

/** Makes the records from one number to another of `all`: entries, publications and their rows of the index. */
export async function makeRecords(client: pg.Client, from: number, to: number, all: number): Promise<void> {
  await client.query(`BEGIN; TRUNCATE ${tables}`);
  await client.query(made, [from, to, all]);
  for (const statement of [chosenParts, used, texts, vectors, facts]) await client.query(statement);
  for (const statement of [entries, publications, publicationTexts, documents]) await client.query(statement);
  await client.query("COMMIT");
}
