import { cyrillicReadings } from "../language/latin";
import { nearest } from "../language/spelling";
import type { Glossary } from "./glossary";
import { type Group, single } from "./group";
import { type Likeness, wordsAlike, wordsBeginning } from "./vocabulary";
import type { Word } from "./words";

/** What stands in for a word that is nowhere in the index. */
export interface Substitute {
  group: Group;
  /** The word that is meant; null when the asked one is a beginning of those that are found. */
  correction: string | null;
}

/** Shorter beginnings are of too many words. */
const shortestBeginning = 3;

/** A misspelt word in Latin letters is compared in so many Cyrillic spellings. */
const spellings = 2;

/**
 * Words that stand nowhere: the last one may be unfinished (`open`), all may be misspelt. They are looked for among the
 * words of the index and of the glossary. At most two queries.
 */
export async function substitutesFor(
  lost: readonly Word[],
  open: string | null,
  glossary: Glossary,
): Promise<Map<string, Substitute>> {
  const found = new Map<string, Substitute>();
  if (open && open.length >= shortestBeginning && lost.some(({ word }) => word === open)) {
    const longer = await wordsBeginning(open);
    if (longer.length > 0) found.set(open, { group: groupOf(open, longer), correction: null });
  }
  const rest = lost.map(({ word }) => word).filter((word) => !found.has(word));
  const variants = new Map(rest.map((word) => [word, [word, ...cyrillicReadings(word).slice(0, spellings)]]));
  const stems = new Map(lost.map(({ word, stem }) => [word, stem]));
  const alike = rest.length > 0 ? await wordsAlike([...new Set([...variants.values()].flat())]) : new Map();
  for (const [word, spelt] of variants) {
    const close = spelt.flatMap((one) =>
      closest(one, stems.get(one), [...(alike.get(one) ?? []), ...likeIn(glossary, one)]),
    );
    const [best] = close;
    if (best) found.set(word, { group: groupOf(word, close), correction: best.word });
  }
  return found;
}

/** Words of the glossary that could be this one with an error or two: most errors are not in the first letter. */
const likeIn = ({ words }: Glossary, asked: string): Likeness[] =>
  [...words]
    .filter(([word]) => word[0] === asked[0] && Math.abs(word.length - asked.length) <= 3)
    .map(([word, stem]) => ({ word, stem, documents: 0 }));

/** The nearest words; if none is near, those whose stems are: another ending is no error. */
function closest(word: string, stem: string | undefined, candidates: readonly Likeness[]): Likeness[] {
  const near = nearest(word, candidates).flatMap((name) => candidates.find((one) => one.word === name) ?? []);
  if (near.length > 0 || !stem) return near;
  const stems = candidates.map((one) => ({ ...one, word: one.stem }));
  return nearest(stem, stems).flatMap((name) => candidates.find((one) => one.stem === name) ?? []);
}

const groupOf = (asked: string, words: readonly Likeness[]): Group => ({
  asked,
  alternatives: [...new Set(words.map(({ stem }) => stem))].map(single),
  not: false,
});
