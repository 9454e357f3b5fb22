import type pg from "pg";

/** So many pages are there to compare with. */
const plainPages = 400;

const copies = [
  `INSERT INTO entries (id, kind, state, source_language, owner_id)
   SELECT md5(slug)::uuid, p.kind, 'published', p.source_language, e.owner_id
   FROM publications p JOIN entries e ON e.id = p.entry_id WHERE ordinal BETWEEN 1 AND ${plainPages}`,
  `INSERT INTO publications (entry_id, kind, slug, ordinal, source_language, revision_number, content, summary, uploads,
     topics, target_groups, objectives, sdgs, regions, stage, evidence, published_at)
   SELECT md5(slug)::uuid, kind, 'plain-' || ordinal, -ordinal, source_language, revision_number, content, summary,
     uploads, topics, target_groups, objectives, sdgs, regions, stage, evidence, published_at
   FROM publications WHERE ordinal BETWEEN 1 AND ${plainPages}`,
  `INSERT INTO publication_texts (entry_id, language, title, teaser, source_revision)
   SELECT md5(slug)::uuid, language, title, teaser, source_revision
   FROM publication_texts JOIN publications USING (entry_id) WHERE ordinal BETWEEN 1 AND ${plainPages}`,
];

/**
 * Copies some records without a row in the index: nothing can be similar to them, so that their pages are one select
 * by key. They are what searches are compared with.
 */
export async function makePlainPages(client: pg.Client): Promise<void> {
  for (const copy of copies) await client.query(copy);
}

/** Their slugs, each once. */
export function plainSlugs(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `plain-${last}`;
  };
}
