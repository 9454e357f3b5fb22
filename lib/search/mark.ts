import type { Locale } from "@/lib/i18n/locale";
import type { Stemmer } from "./language/stems";
import { type Token, tokens } from "./language/tokens";
import type { Marked } from "./page";
import type { Sequence } from "./query/group";

/** What a fragment is made of at most, in characters. */
const fragmentLength = 240;

/** So much of the text before the first marked word is shown. */
const lead = 60;

/** What is to be marked in the texts that were found: words by themselves, and words where they stand together. */
export interface Marker {
  stems: ReadonlySet<string>;
  phrases: readonly Sequence[];
  stemmer: Stemmer;
}

/** A whole text with the words marked. */
export const markAll = (text: string, lang: Locale, marker: Marker): Marked => ({
  lang,
  pieces: piecesOf(text, 0, text.length, found(text, marker)),
});

/**
 * The piece of a text that has the most different words of those asked for, marked; null when it has none. It begins
 * and ends at words, with an ellipsis where something was cut off, and lies within one paragraph.
 */
export function fragmentOf(text: string, lang: Locale, marker: Marker): Marked | null {
  const marks = found(text, marker);
  let best: Mark | undefined;
  let most = 0;
  for (const [index, mark] of marks.entries()) {
    const paragraph = text.indexOf("\n", mark.start);
    const limit = Math.min(mark.start + fragmentLength - lead, paragraph < 0 ? text.length : paragraph);
    const within = marks.slice(index, index + 20).filter(({ end }) => end <= limit);
    const worth = new Set(within.map(({ stem }) => stem)).size + within.length / 100;
    if (worth > most) [best, most] = [mark, worth];
  }
  return best ? cut(text, lang, best, marks) : null;
}

interface Mark extends Token {
  stem: string;
}

function found(text: string, marker: Marker): Mark[] {
  if (marker.stems.size === 0 && marker.phrases.length === 0) return [];
  let start = 0;
  return text.split("\n").flatMap((paragraph) => {
    const marks = inParagraph(paragraph, start, marker);
    start += paragraph.length + 1;
    return marks;
  });
}

function inParagraph(paragraph: string, at: number, { stems, phrases, stemmer }: Marker): Mark[] {
  const words = tokens(paragraph).map(({ word, start, end }) => ({
    word,
    start: at + start,
    end: at + end,
    stem: stemmer.stem(word),
  }));
  const inPhrase = new Set(phrases.flatMap((phrase) => places(phrase, words)));
  return words.filter(({ stem }, index) => stems.has(stem) || inPhrase.has(index));
}

/** The numbers of all words that are part of a phrase. */
const places = (phrase: Sequence, words: readonly Mark[]): number[] =>
  words.flatMap((_, start) =>
    phrase.every(({ stem, offset }) => words[start + offset]?.stem === stem)
      ? phrase.map(({ offset }) => start + offset)
      : [],
  );

/** The paragraph around a mark, or as much of it as fits: it is cut at the edges of words only. */
function cut(text: string, lang: Locale, mark: Mark, marks: readonly Mark[]): Marked {
  const from = text.lastIndexOf("\n", mark.start - 1) + 1;
  const newline = text.indexOf("\n", mark.end);
  const to = newline < 0 ? text.length : newline;
  const words = tokens(text.slice(from, to)).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }));
  const before = words.find(({ start }) => start >= mark.start - lead);
  const start = mark.start - from <= lead ? from : (before?.start ?? mark.start);
  const after = words.findLast(({ end }) => end <= start + fragmentLength);
  const end = to - start <= fragmentLength ? to : Math.max(mark.end, after?.end ?? 0);
  const pieces = piecesOf(text, start, end, marks);
  const plain = (words: string) => ({ text: words, mark: false });
  return {
    lang,
    pieces: [...(start > from ? [plain("… ")] : []), ...pieces, ...(end < to ? [plain(" …")] : [])],
  };
}

function piecesOf(text: string, start: number, end: number, marks: readonly Mark[]): Marked["pieces"] {
  const pieces: Marked["pieces"] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: false });
    pieces.push({ text: text.slice(mark.start, mark.end), mark: true });
    at = mark.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), mark: false });
  return pieces;
}
