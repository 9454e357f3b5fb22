import { Lexemes } from "@/lib/search/index/lexemes";
import { loadStemmer, type Stemmer } from "@/lib/search/language/stems";
import { tokens } from "@/lib/search/language/tokens";
import { randomFrom } from "../factories/publications";
import { examsSentences, sibSentences } from "./corpus";

/** A real sentence, as titles and texts are put together from it. */
export interface Sentence {
  language: "bg" | "en";
  /** Its place in the order of use: the first are used most often. */
  place: number;
  text: string;
  /** Its beginning, marked as synthetic. */
  title: string;
  textVector: string;
  textPairs: string;
  titleVector: string;
  titlePairs: string;
}

/** A word that stands in a sentence. */
export interface SentenceWord {
  language: "bg" | "en";
  place: number;
  word: string;
  stem: string;
  inTitle: boolean;
}

const mark = { bg: "[синтетичен]", en: "[synthetic]" };

/** Characters of a title without its mark; the form allows 100. */
const titleLength = 80;

/** The same at each run. */
const seed = 20_261_123;

/** All sentences in an order of chance: in Bulgarian of SIB-200 and of Wikipedia, in English of SIB-200. */
export async function sentences(): Promise<{ sentences: Sentence[]; words: SentenceWord[] }> {
  const stemmer = await loadStemmer();
  const sib = sibSentences();
  const bg = shuffled([...sib.map((one) => one.bg), ...examsSentences()]);
  const en = shuffled(sib.map((one) => one.en));
  const all = [
    ...bg.map((text, place) => make("bg", place, text, stemmer)),
    ...en.map((text, place) => make("en", place, text, stemmer)),
  ];
  return { sentences: all.map(({ sentence }) => sentence), words: all.flatMap(({ words }) => words) };
}

function make(language: "bg" | "en", place: number, text: string, stemmer: Stemmer) {
  const title = `${mark[language]} ${beginning(text)}`;
  const [inText, inTitle] = [lexemesOf(text, stemmer), lexemesOf(title, stemmer)];
  const words = [
    ...[...inText.words].map(([word, stem]) => ({ language, place, word, stem, inTitle: false })),
    ...[...inTitle.words].map(([word, stem]) => ({ language, place, word, stem, inTitle: true })),
  ];
  const sentence = {
    ...{ language, place, text, title },
    ...{ textVector: inText.vector(), textPairs: inText.pairs() },
    ...{ titleVector: inTitle.vector(), titlePairs: inTitle.pairs() },
  };
  return { sentence, words };
}

/** As much of a text as a title holds, to the end of a word. */
function beginning(text: string): string {
  if (text.length <= titleLength) return text;
  return text.slice(0, text.lastIndexOf(" ", titleLength));
}

/** Weight D says none: what a text becomes part of gives it one. */
function lexemesOf(text: string, stemmer: Stemmer): Lexemes {
  const lexemes = new Lexemes(stemmer);
  lexemes.add(text, "D");
  return lexemes;
}

/** A name that stands in one record alone. */
export interface Name {
  word: string;
  stem: string;
}

/**
 * Invented names: the beginning of one real word and the end of another. A collection of texts never runs out of new
 * words (Heaps' law): the list in which misspelt words are looked up grows with it.
 */
export async function names(count: number): Promise<Name[]> {
  const stemmer = await loadStemmer();
  const words = [...new Set(examsSentences().flatMap((text) => tokens(text).map(({ word }) => word)))].filter(
    (word) => /^[а-я]{6,12}$/.test(word),
  );
  const random = randomFrom(seed);
  const any = (): string => words[Math.floor(random() * words.length)] ?? "";
  return Array.from({ length: count }, () => {
    const [first, second] = [any(), any()];
    const word = first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2));
    return { word, stem: stemmer.stem(word) || word };
  });
}

function shuffled<T>(all: readonly T[]): T[] {
  const random = randomFrom(seed);
  return all
    .map((one) => ({ one, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}
