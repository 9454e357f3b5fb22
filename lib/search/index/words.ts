import type { Tx } from "@/lib/db/client";

/** In so many more (or fewer, below zero) documents a word stands now. */
export interface WordChange {
  word: string;
  stem: string;
  change: number;
}

/** Counts words in and out of search_words; one that stands nowhere any more leaves it. */
export async function countWords(tx: Tx, changes: readonly WordChange[]): Promise<void> {
  const sums = new Map<string, WordChange>();
  for (const { word, stem, change } of changes) {
    const sum = sums.get(word);
    sums.set(word, { word, stem: stem || (sum?.stem ?? ""), change: (sum?.change ?? 0) + change });
  }
  const all = [...sums.values()];
  const more = all.filter(({ change }) => change > 0);
  if (more.length > 0) {
    await tx.$executeRaw`
      INSERT INTO search_words AS w (word, stem, documents)
      SELECT * FROM unnest(${more.map(({ word }) => word)}::text[], ${more.map(({ stem }) => stem)}::text[],
        ${more.map(({ change }) => change)}::int[])
      ON CONFLICT (word) DO UPDATE SET stem = excluded.stem, documents = w.documents + excluded.documents`;
  }
  const fewer = all.filter(({ change }) => change < 0);
  if (fewer.length === 0) return;
  const [words, counts] = [fewer.map(({ word }) => word), fewer.map(({ change }) => -change)];
  await tx.$executeRaw`
    DELETE FROM search_words w USING unnest(${words}::text[], ${counts}::int[]) AS n(word, change)
    WHERE w.word = n.word AND w.documents <= n.change`;
  await tx.$executeRaw`
    UPDATE search_words w SET documents = w.documents - n.change
    FROM unnest(${words}::text[], ${counts}::int[]) AS n(word, change) WHERE w.word = n.word`;
}
