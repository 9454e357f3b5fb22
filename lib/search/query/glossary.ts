import { db } from "@/lib/db/client";
import { termsOf, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import type { Stemmer } from "../language/stems";
import { tokens } from "../language/tokens";
import { type Group, type Sequence, singleStem } from "./group";

/** Vocabularies whose names are short enough to be typed. */
const named: VocabularyName[] = [
  "topics",
  "targetGroups",
  "fundingSources",
  "oblasti",
  "municipalities",
  "countries",
];

/** Names for one thing in both languages. */
export type Names = readonly Sequence[];

export interface Glossary {
  /** Names by the stem that they begin with, the longest first. */
  names: ReadonlyMap<string, { name: Sequence; all: Names }[]>;
  /** All words of it, as they are written, with their stems. */
  words: ReadonlyMap<string, string>;
}

let built: { version: string; glossary: Glossary } | undefined;

/** The glossary that administrators keep, and the vocabularies. Built anew when the glossary has changed. */
export async function glossaryOf(stemmer: Stemmer): Promise<Glossary> {
  const { _count, _max } = await db().glossaryTerm.aggregate({ _count: true, _max: { updatedAt: true } });
  const version = `${_count} ${_max.updatedAt?.toISOString()}`;
  if (built?.version !== version) {
    const terms = await db().glossaryTerm.findMany({ select: { bg: true, en: true } });
    const own = terms.map(({ bg, en }) => [...bg, ...en]);
    const fixed = named.flatMap((list) => termsOf(list).map(({ bg, en }) => [bg, en]));
    built = { version, glossary: index([...own, ...fixed], stemmer) };
  }
  return built.glossary;
}

function index(terms: readonly string[][], stemmer: Stemmer): Glossary {
  const names = new Map<string, { name: Sequence; all: Names }[]>();
  const words = new Map<string, string>();
  for (const variants of terms) {
    const written = variants.map((name) => tokens(name).map(({ word }) => word));
    for (const word of written.flat()) if (!stemmer.isStopWord(word)) words.set(word, stemmer.stem(word));
    const all = written.map((name) => sequenceOf(name, stemmer)).filter((name) => name.length > 0);
    for (const name of all) {
      const first = name[0]?.stem ?? "";
      names.set(first, [...(names.get(first) ?? []), { name, all }]);
    }
  }
  for (const entries of names.values()) entries.sort((a, b) => b.name.length - a.name.length);
  return { names, words };
}

/** Words as stems at their distances; stop words leave a hole. */
export function sequenceOf(words: readonly string[], stemmer: Stemmer): Sequence {
  const stems = words
    .map((word, offset) => ({ stem: stemmer.stem(word), offset }))
    .filter(({ stem }) => stem !== "");
  const start = stems[0]?.offset ?? 0;
  return stems.map(({ stem, offset }) => ({ stem, offset: offset - start }));
}

/** What a piece of a query is also called. */
export interface Translated {
  /** Groups of the query from `start` on, so many as `length`, are this term. */
  start: number;
  length: number;
  also: Names;
}

/** The terms that a query names, each by its longest name. Only single words are looked through, in their order. */
export function termsIn(groups: readonly Group[], { names }: Glossary): Translated[] {
  const found: Translated[] = [];
  for (let start = 0; start < groups.length; ) {
    const term = termAt(groups, start, names);
    if (term) found.push(term);
    start += term?.length ?? 1;
  }
  return found;
}

function termAt(groups: readonly Group[], start: number, names: Glossary["names"]): Translated | null {
  const meanings = groups[start]?.alternatives.map(singleStem) ?? [];
  const matching = meanings
    .flatMap((stem) => (stem ? (names.get(stem) ?? []) : []))
    .filter(({ name }) => name.every(({ stem }, index) => has(groups[start + index], stem)));
  const length = Math.max(0, ...matching.map(({ name }) => name.length));
  if (length === 0) return null;
  const also = matching
    .filter(({ name }) => name.length === length)
    .flatMap(({ name, all }) => all.filter((other) => other !== name));
  return { start, length, also };
}

const has = (group: Group | undefined, stem: string): boolean =>
  group !== undefined && !group.not && group.alternatives.some((one) => singleStem(one) === stem);
