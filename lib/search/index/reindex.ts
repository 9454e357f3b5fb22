import { db, type Tx, transaction } from "@/lib/db/client";
import { isCode } from "../facets";
import { loadStemmer } from "../language/stems";
import { indexEntries, lockIndex } from "./write";

/** Entries to a transaction: each holds the index for a moment only, so publishing goes on meanwhile. */
const atOnce = 100;

/**
 * Makes the whole index anew from what is published, a few entries at a time: searches go on, and so does publishing.
 * Needed after the language's rules or a kind's fields have changed. `progress` is told how many of all are done.
 */
export async function reindex(progress: (done: number, all: number) => void = () => {}): Promise<number> {
  const all = await db().publication.count();
  let done = 0;
  for (let after: number | undefined; ; ) {
    const entries = await db().publication.findMany({
      where: after === undefined ? {} : { ordinal: { gt: after } },
      select: { entryId: true, ordinal: true },
      orderBy: { ordinal: "asc" },
      take: atOnce,
    });
    if (entries.length === 0) break;
    await transaction((tx) =>
      indexEntries(
        tx,
        entries.map(({ entryId }) => entryId),
      ),
    );
    after = entries.at(-1)?.ordinal;
    done += entries.length;
    progress(done, Math.max(all, done));
  }
  await recountWords();
  // The planner should know what has changed.
  await db().$executeRaw`ANALYZE search_documents, search_words`;
  return done;
}

interface Counted {
  word: string;
  documents: number;
}

/**
 * Puts right what search_words says. Counting everything takes long on a large portal and publishing would wait for
 * it: so that is done without the lock, and only words that differ then are counted again with it.
 */
async function recountWords(): Promise<void> {
  const stemmer = await loadStemmer();
  const stemOf = (word: string) => (isCode(word) ? word : stemmer.stem(word));
  const counted = await db().$queryRaw<Counted[]>`
    SELECT word, count(*)::int AS documents FROM search_documents, unnest(words) AS word GROUP BY word`;
  const stored = await db().$queryRaw<
    (Counted & { stem: string })[]
  >`SELECT word, documents, stem FROM search_words`;
  const right = new Map(counted.map(({ word, documents }) => [word, documents]));
  const known = new Set(stored.map(({ word }) => word));
  const wrong = [
    ...stored.filter(({ word, documents, stem }) => right.get(word) !== documents || stem !== stemOf(word)),
    ...counted.filter(({ word }) => !known.has(word)),
  ].map(({ word }) => word);
  if (wrong.length > 0) await transaction((tx) => recount(tx, wrong, stemOf), 120);
}

async function recount(tx: Tx, words: string[], stemOf: (word: string) => string): Promise<void> {
  await lockIndex(tx);
  await tx.$executeRaw`DELETE FROM search_words WHERE word = ANY(${words}::text[])`;
  await tx.$executeRaw`
    INSERT INTO search_words (word, stem, documents)
    SELECT w.word, w.stem, count(*) FROM search_documents d, unnest(d.words) AS own(word)
    JOIN unnest(${words}::text[], ${words.map(stemOf)}::text[]) AS w(word, stem) ON w.word = own.word
    WHERE d.words && ${words}::text[] GROUP BY w.word, w.stem`;
}

/** So many words tell whether the language's rules are still those that the index was made by. */
const sample = 5_000;

/**
 * Makes the index anew if something public is not in it, or if words are stemmed in another way now: after an update
 * that brought the index or changed the rules. Gives the number of entries, 0 when all was well.
 */
export const refreshIndex = async (): Promise<number> =>
  (await isIncomplete()) || (await hasOldStems()) ? reindex() : 0;

async function isIncomplete(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ missing: boolean }[]>`
    SELECT EXISTS (SELECT FROM publications p WHERE p.status = 'published'
      AND NOT EXISTS (SELECT FROM search_documents d WHERE d.entry_id = p.entry_id)) AS missing`;
  return row?.missing ?? false;
}

async function hasOldStems(): Promise<boolean> {
  const stemmer = await loadStemmer();
  const rows = await db().$queryRaw<{ word: string; stem: string }[]>`
    SELECT word, stem FROM search_words ORDER BY hashtext(word) LIMIT ${sample}`;
  return rows.some(({ word, stem }) => !isCode(word) && stemmer.stem(word) !== stem);
}
