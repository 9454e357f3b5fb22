import { expect } from "vitest";
import { db } from "@/lib/db/client";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { filtersFrom } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import type { Hit, SearchPage } from "@/lib/search/page";

interface Asked extends Record<string, string | string[] | undefined> {
  locale?: Locale;
  kind?: string[];
}

/** What a visitor gets who types `q`; `more` is what else the address says. */
export const ask = (q: string, { locale = "bg", ...more }: Asked = {}): Promise<SearchPage> =>
  search(locale, filtersFrom({ q, ...more }));

/** The same on the list of one kind. */
export const askKind = (
  kind: EntryKind,
  q: string,
  { locale = "bg", ...more }: Asked = {},
): Promise<SearchPage> => search(locale, filtersFrom({ q, ...more }), kind);

/** Titles of what was found, in order. */
export const titlesOf = ({ items }: { items: readonly Pick<Hit, "title">[] }): string[] =>
  items.map(({ title }) => title.text);

/** Titles of what is found by `q`, in order. */
export const found = async (q: string, more?: Asked): Promise<string[]> => titlesOf(await ask(q, more));

/** All rows of the index, as they are stored. */
export const indexedDocuments = () =>
  db().$queryRaw<{ entry_id: string; facets: string[]; row: object }[]>`
    SELECT entry_id::text, facets, to_jsonb(d) AS row FROM search_documents d ORDER BY ordinal`;

interface CountedWord {
  word: string;
  stem: string;
  documents: number;
}

export const indexedWords = () =>
  db().$queryRaw<CountedWord[]>`SELECT word, stem, documents FROM search_words ORDER BY word`;

/** Everything that the index consists of. */
export const wholeIndex = async () => ({ documents: await indexedDocuments(), words: await indexedWords() });

/** Fails unless every word is counted as often as documents have it, and every public entry has its document. */
export async function expectCounted(): Promise<void> {
  const recounted = await db().$queryRaw<Omit<CountedWord, "stem">[]>`
    SELECT word, count(*)::int AS documents FROM search_documents, unnest(words) AS word GROUP BY word ORDER BY word`;
  expect((await indexedWords()).map(({ word, documents }) => ({ word, documents }))).toEqual(recounted);
  const visible = await db().publication.findMany({
    where: { status: "published" },
    select: { entryId: true },
    orderBy: { ordinal: "asc" },
  });
  expect((await indexedDocuments()).map((row) => row.entry_id)).toEqual(
    visible.map(({ entryId }) => entryId),
  );
}
