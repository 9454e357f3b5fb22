import { cyrillicReadings } from "../language/latin";
import type { Stemmer } from "../language/stems";
import type { Counts } from "./vocabulary";

/** A word of a query that is no stop word. */
export interface Word {
  word: string;
  stem: string;
  /** Stems of the Bulgarian words that a word in Latin letters may stand for, the likeliest first. */
  readings: string[];
  /** Its likeliest reading is a stop word ("za" for „за“). */
  readsAsStopWord: boolean;
}

/** A word in Latin letters may stand for so many Bulgarian ones at most. */
const mostReadings = 80;

/** Of those that stand in the index so many are looked for. */
const mostMeanings = 3;

/** Shorter words in Latin letters are taken for what they are if they stand in the index. */
const shortest = 4;

/** What a word may stand for; null for a stop word. */
export function wordOf(word: string, stemmer: Stemmer): Word | null {
  const stem = stemmer.stem(word);
  if (stem === "") return null;
  const readings = cyrillicReadings(word).slice(0, mostReadings);
  const stems = readings.map((one) => stemmer.stem(one));
  return { word, stem, readings: [...new Set(stems.filter(Boolean))], readsAsStopWord: stems[0] === "" };
}

/** Whether a word in Latin letters is a stop word after all: as it is written it stands nowhere. */
export const isStopWord = ({ stem, readsAsStopWord }: Word, { documents }: Counts): boolean =>
  readsAsStopWord && !documents.has(stem);

/**
 * The stems that a word is looked for as: those that stand in the index. If none does it keeps its likeliest ones, for
 * the glossary may know another name.
 */
export function meaningsOf({ word, stem, readings }: Word, { documents }: Counts): string[] {
  const isKnown = documents.has(stem);
  if (isKnown && word.length < shortest) return [stem];
  const known = readings.filter((one) => documents.has(one)).slice(0, mostMeanings);
  return isKnown || known.length === 0 ? [stem, ...(isKnown ? known : readings)] : known;
}

/** The stems whose counts tell which meanings of these words there are. */
export const stemsToCount = (words: readonly Word[]): string[] =>
  words.flatMap(({ stem, readings }) => [stem, ...readings]);
