import { tokens } from "@/lib/search/language/tokens";

type Random = () => number;

/** Shorter words are mostly stop words. */
const content = /^[а-я]{4,}$/;

const any = <T>(all: readonly T[], random: Random): T | undefined => all[Math.floor(random() * all.length)];

const wordsOf = (text: string): string[] => tokens(text).map(({ word }) => word);

/** Two different words of one sentence. */
export function twoWords(sentences: readonly string[], random: Random): string {
  for (;;) {
    const words = [...new Set(wordsOf(any(sentences, random) ?? ""))].filter((word) => content.test(word));
    const first = any(words, random);
    const second = any(
      words.filter((word) => word !== first),
      random,
    );
    if (first && second) return `${first} ${second}`;
  }
}

/** Two or three words as they stand beside each other in a sentence; it begins and ends with a longer word. */
export function phrase(sentences: readonly string[], random: Random): string {
  for (;;) {
    const words = wordsOf(any(sentences, random) ?? "");
    const start = Math.floor(random() * words.length);
    const piece = words.slice(start, start + (random() < 0.5 ? 2 : 3));
    if (piece.length > 1 && content.test(piece[0] ?? "") && content.test(piece.at(-1) ?? ""))
      return piece.join(" ");
  }
}

/** A word with a letter left out, doubled, or changed places with the next; not the first one. */
export function misspelt(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const errors = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
  ];
  return any(errors, random) ?? word;
}

/** Words of which the last is cut off after three to five letters. */
export function unfinished(words: string): string {
  const start = words.lastIndexOf(" ") + 1;
  const last = words.slice(start);
  return words.slice(0, start) + last.slice(0, Math.max(3, Math.min(5, last.length - 2)));
}

/** A word that nobody has written, and none like it. */
export const invented = (random: Random): string =>
  Array.from({ length: 11 }, () => any([..."бвгджзкмпрстфхцчшщъю"], random)).join("");
