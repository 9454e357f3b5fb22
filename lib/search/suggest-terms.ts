import { transliterate } from "@/lib/i18n/transliterate";
import { type Term, termsOf } from "@/lib/vocabulary/vocabulary";
import { facets } from "./facets";
import { tokens } from "./language/tokens";

/** The facets whose values are suggested: those that people think of by name. */
const suggested = ["topic", "group", "region"] as const;
export type TermFacet = (typeof suggested)[number];

interface Candidate {
  facet: TermFacet;
  term: Term;
  /** Its names in words: Bulgarian, the same in Latin letters, English. */
  names: string[][];
}

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => tokens(text).map(({ word }) => word);

const candidates: Candidate[] = suggested.flatMap((facet) =>
  termsOf(facets[facet].vocabulary ?? "topics").map((term) => ({
    facet,
    term,
    names: [term.bg, transliterate(term.bg), term.en].map(wordsOf),
  })),
);

/**
 * The terms in one of whose names every typed word (folded) begins a word; first those whose name begins with the
 * first, otherwise in the order of the vocabularies.
 */
export function suggestTerms(typed: string[], most: number): Pick<Candidate, "facet" | "term">[] {
  const found = candidates.filter(({ names }) => names.some((name) => beginAll(typed, name)));
  const [first, others] = parted(found, ({ names }) =>
    names.some((name) => beginAll(typed, name) && name[0]?.startsWith(typed[0] ?? "")),
  );
  return [...first, ...others].slice(0, most);
}

/** Whether each of the beginnings begins one of the words. */
export const beginAll = (beginnings: string[], words: string[]): boolean =>
  beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));

/** Those for which something holds, and the others, both in their order. */
export const parted = <T>(all: readonly T[], holds: (one: T) => boolean): [T[], T[]] => [
  all.filter(holds),
  all.filter((one) => !holds(one)),
];
