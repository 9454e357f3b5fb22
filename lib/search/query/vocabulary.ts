import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { everything } from "../index/document";

/** How often words stand in the index. */
export interface Counts {
  /** Documents in all. */
  total: number;
  /** The ordinal of the newest. */
  newest: number;
  /** About how many documents have a stem or code: one that has two forms of a word is counted twice. */
  documents: ReadonlyMap<string, number>;
}

/** The counts of stems and of codes of facets; what is not among them stands nowhere. One query. */
export async function countsOf(stems: Iterable<string>): Promise<Counts> {
  const asked = [...new Set([everything, ...stems])];
  const rows = await db().$queryRaw<{ stem: string; documents: number; newest: number }[]>`
    SELECT stem, sum(documents)::int AS documents,
      (SELECT max(ordinal) FROM publications) AS newest
    FROM search_words WHERE stem = ANY(${asked}::text[]) GROUP BY stem`;
  const documents = new Map(rows.map(({ stem, documents }) => [stem, documents]));
  return { total: documents.get(everything) ?? 0, newest: rows[0]?.newest ?? 0, documents };
}

/** A word of the index that is like one that was asked for. */
export interface Likeness {
  word: string;
  stem: string;
  documents: number;
}

/** Codes of facets stand among the words and are none. */
const isWord = Prisma.sql`word !~ '[:#]'`;

/** As many words are looked at for each that is asked for. */
const most = 20;

/** Words that begin with these letters, the most frequent first. */
export async function wordsBeginning(beginning: string): Promise<Likeness[]> {
  // Between two words instead of LIKE: what was typed has no special characters then.
  return db().$queryRaw<Likeness[]>`
    SELECT word, stem, documents FROM search_words
    WHERE ${isWord} AND word ~>=~ ${beginning} AND word ~<~ ${`${beginning}\u{10FFFF}`}
    ORDER BY documents DESC, word LIMIT ${most}`;
}

/** For each of these words, those of the index that share many of its groups of three letters. One query. */
export async function wordsAlike(words: readonly string[]): Promise<Map<string, Likeness[]>> {
  const rows = await db().$queryRaw<(Likeness & { asked: string })[]>`
    SELECT q.asked, w.word, w.stem, w.documents
    FROM unnest(${[...words]}::text[]) AS q(asked) CROSS JOIN LATERAL (
      SELECT word, stem, documents FROM search_words
      WHERE ${isWord} AND word % q.asked ORDER BY similarity(word, q.asked) DESC, documents DESC, word LIMIT ${most}
    ) w`;
  const found = new Map<string, Likeness[]>();
  for (const { asked, ...like } of rows) found.set(asked, [...(found.get(asked) ?? []), like]);
  return found;
}
