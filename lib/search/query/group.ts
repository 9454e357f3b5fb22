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

/** The group's words anywhere in a text, as PostgreSQL's tsquery: (('ранн' <2> 'детств')|('earli' & 'childhood')). */
export const anywhere = (group: Group): string => query(group, (offset) => `<${offset}>`);

/** The same, without the positions of a phrase that its pair of neighbours finds exactly: reading texts is slow. */
export const inText = (group: Group): string =>
  pairsIn(group) !== null && group.alternatives.flat(2).length === 2 ? inTitle(group) : anywhere(group);

/** The group's words in a title, where the index keeps no positions. */
export const inTitle = (group: Group): string => query(group, () => "&");

function query({ alternatives }: Group, joint: (offset: number) => string): string {
  const one = (sequence: Sequence) =>
    sequence
      .map(({ stem, offset }, index) => {
        const before = sequence[index - 1];
        return `${before ? ` ${joint(offset - before.offset)} ` : ""}${quoted(stem)}`;
      })
      .join("");
  const all = alternatives.map(
    (sequences) => `(${sequences.map((sequence) => `(${one(sequence)})`).join(" & ")})`,
  );
  return `(${all.join(" | ")})`;
}

/** The pairs of neighbours of a group that is one phrase, null for any other: they find the phrase at once. */
export function pairsIn({ alternatives, not }: Group): string | null {
  const [sequence, ...others] = alternatives.flat();
  if (not || others.length > 0 || !sequence || sequence.length < 2) return null;
  return sequence
    .slice(1)
    .map(({ stem, offset }, index) => {
      const before = sequence[index] ?? { stem, offset };
      return quoted(pairOf(before.stem, offset - before.offset, stem));
    })
    .join(" & ");
}

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
