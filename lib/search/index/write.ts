import type { Tx } from "@/lib/db/client";
import type { Publication, PublicationText } from "@/lib/db/generated/client";
import { loadStemmer } from "../language/stems";
import { documentOf, type SearchDocument } from "./document";
import { countWords } from "./words";

type Source = Publication & { texts: PublicationText[] };

/**
 * Makes the index say of these entries what their publications say: new, changed, or gone when they are not public
 * (any more). Belongs into the transaction that changes them. Until it ends nobody else writes the index: the words
 * that two texts share are counted on the same rows.
 */
export async function indexEntries(tx: Tx, ids: readonly string[]): Promise<void> {
  const stemmer = await loadStemmer();
  await lockIndex(tx);
  const sources = await tx.publication.findMany({
    where: { entryId: { in: [...ids] }, status: "published" },
    include: { texts: true },
  });
  const rows = sources.map((source) => rowOf(source, documentOf(source, stemmer)));
  const old = await tx.$queryRaw<{ words: string[] }[]>`
    SELECT words FROM search_documents WHERE entry_id = ANY(${ids}::uuid[])`;
  await tx.$executeRaw`DELETE FROM search_documents WHERE entry_id = ANY(${ids}::uuid[])
    AND NOT entry_id = ANY(${sources.map(({ entryId }) => entryId)}::uuid[])`;
  await write(tx, rows);
  await countWords(tx, [
    ...old.flatMap(({ words }) => words.map((word) => ({ word, stem: "", change: -1 }))),
    ...rows.flatMap(({ stems }) => [...stems].map(([word, stem]) => ({ word, stem, change: 1 }))),
  ]);
}

/** Until the transaction ends nobody else writes the index. */
export const lockIndex = (tx: Tx): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('search_documents'))`;

/** A row by the names of its columns. It has the place that its publication has in the order of all. */
function rowOf(source: Source, { words, ...document }: SearchDocument) {
  return {
    ...document,
    entry_id: source.entryId,
    ordinal: source.ordinal,
    evidence: source.evidence,
    published_at: source.publishedAt,
    confirmed_at: source.lastConfirmedAt,
    words: [...words.keys()],
    stems: words,
  };
}

/** All rows in one statement. */
async function write(tx: Tx, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_documents
      (entry_id, ordinal, head, body, stems, facets, languages, evidence, published_at, confirmed_at, texts, words)
    SELECT entry_id, ordinal, head::tsvector, body::tsvector, strip(body::tsvector) || pairs::tsvector, facets, languages,
      evidence, published_at, confirmed_at, texts, words
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
      entry_id uuid, ordinal int, head text, body text, pairs text, facets text[], languages language[], evidence smallint,
      published_at timestamptz, confirmed_at timestamptz, texts jsonb, words text[])
    ON CONFLICT (entry_id) DO UPDATE SET ordinal = excluded.ordinal, head = excluded.head,
      body = excluded.body, stems = excluded.stems, facets = excluded.facets, languages = excluded.languages, evidence = excluded.evidence, published_at = excluded.published_at,
      confirmed_at = excluded.confirmed_at, texts = excluded.texts, words = excluded.words`;
}
