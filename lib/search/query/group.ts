import { pairOf, quoted } from "../index/lexemes";
import type { Counts } from "./vocabulary";

/** Stems that stand at certain distances from one another: one word, or a phrase. */
export type Sequence = readonly { stem: string; offset: number }[];

/** Words and phrases that all have to be there, wherever they stand. */
export type Alternative = readonly Sequence[];

/** What one word (or term, or phrase) of a query is looked for as: any of the alternatives. */
export interface Group {
  /** As it was asked for. */
  asked: string;
  alternatives: readonly Alternative[];
  not: boolean;
}

/** One word by itself. */
export const single = (stem: string): Alternative => [[{ stem, offset: 0 }]];

/** The stem of an alternative that is one word. */
export const singleStem = ([only, second]: Alternative): string | null =>
  only?.length === 1 && !second ? (only[0]?.stem ?? null) : null;

/**
 * The group's words where the index keeps stems and pairs of neighbours, as PostgreSQL's tsquery:
 * (('ранн<2>детств')|('earli<1>childhood')). So no text has to be read to tell where its words stand.
 */
export const inStems = (group: Group): string => query(group, pairsOf);

/** The same where it keeps every place of a word: (('ранн' <2> 'детств')|('earli' <1> 'childhood')). */
export const inPlaces = (group: Group): string => query(group, placed);

/** The same in a title, where it keeps neither. */
export const inTitle = (group: Group): string =>
  query(group, (sequence) => sequence.map(({ stem }) => quoted(stem)).join(" & "));

/** Pairs tell all of a phrase of two words; of a longer one, which the reader wants exactly, its places. Null otherwise. */
export const longPhrase = (group: Group): string | null =>
  group.alternatives.length === 1 && group.alternatives[0]?.some(({ length }) => length > 2)
    ? inPlaces(group)
    : null;

function query({ alternatives }: Group, one: (sequence: Sequence) => string): string {
  const all = alternatives.map(
    (sequences) => `(${sequences.map((sequence) => `(${one(sequence)})`).join(" & ")})`,
  );
  return `(${all.join(" | ")})`;
}

/** One word, or each two neighbours of a phrase. */
function pairsOf(sequence: Sequence): string {
  const pairs = sequence.slice(1).map(({ stem, offset }, index) => {
    const before = sequence[index] ?? { stem, offset };
    return pairOf(before.stem, offset - before.offset, stem);
  });
  return (pairs.length > 0 ? pairs : sequence.map(({ stem }) => stem)).map(quoted).join(" & ");
}

/** One word, or a phrase with its distances. */
const placed = (sequence: Sequence): string =>
  sequence
    .map(({ stem, offset }, index) => {
      const before = sequence[index - 1];
      return `${before ? ` <${offset - before.offset}> ` : ""}${quoted(stem)}`;
    })
    .join("");

/** Every stem of a group. */
export const stemsOf = ({ alternatives }: Group): string[] =>
  alternatives.flatMap((sequences) => sequences.flatMap((sequence) => sequence.map(({ stem }) => stem)));

/** Of the documents that have the words of a phrase somewhere, one in so many has the phrase. */
const phraseShare = 50;

/** About how many documents have it: of each alternative at most as many as have its rarest word. */
export function documentsWith({ alternatives }: Group, { documents, total }: Counts): number {
  const having = (sequence: Sequence) =>
    Math.min(...sequence.map(({ stem }) => documents.get(stem) ?? 0)) /
    (sequence.length > 1 ? phraseShare : 1);
  const sum = alternatives.reduce((rest, sequences) => rest + Math.min(...sequences.map(having)), 0);
  return Math.min(total, sum);
}

/** The group without alternatives that stand nowhere. */
export const onlyKnown = (group: Group, { documents }: Counts): Group => ({
  ...group,
  alternatives: group.alternatives.filter((sequences) =>
    sequences.every((sequence) => sequence.every(({ stem }) => documents.has(stem))),
  ),
});
