import { facetCode } from "../facets";
import type { Filters } from "../filters";
import { facetNames } from "../keys";
import { loadStemmer, type Stemmer } from "../language/stems";
import { expand } from "./expand";
import { type Glossary, glossaryOf, sequenceOf } from "./glossary";
import { type Group, single } from "./group";
import { type Part, parseQuery } from "./parse";
import { substitutesFor } from "./substitutes";
import { type Counts, countsOf } from "./vocabulary";
import { isStopWord, meaningsOf, stemsToCount, type Word, wordOf } from "./words";

/** A query as it is asked of the index. */
export interface Understood {
  /** What every hit should have, in the order of the query, and what none may. */
  groups: Group[];
  /** The same, every word by itself: for when nothing has all of them. */
  loose: Group[];
  /** Words that stand nowhere and are like none that does. */
  unknown: string[];
  corrections: { from: string; to: string }[];
  counts: Counts;
  tooCommon: boolean;
  cut: boolean;
}

/** A part of a query with the words of it that are no stop words. */
interface Slot {
  part: Part;
  words: Word[];
}

/** Takes a query apart and finds out what its words stand for. A few queries, however long it is. */
export async function understand({ q, ...filters }: Filters): Promise<Understood> {
  const stemmer = await loadStemmer();
  const { parts, last, cut } = parseQuery(q);
  const all = parts.map((part) => slotOf(part, stemmer));
  const [counts, glossary] = await Promise.all([
    countsOf([...all.flatMap(({ words }) => stemsToCount(words)), ...codesOf(filters)]),
    glossaryOf(stemmer),
  ]);
  const slots = all
    .map(({ part, words }) => ({ part, words: words.filter((word) => !isStopWord(word, counts)) }))
    .filter(({ words }) => words.length > 0);
  const groups = slots.map((slot) => groupOf(slot, counts, stemmer));
  const first = await expand(groups, glossary, counts);
  const lost = first.lost.flatMap(
    (asked) => slots.find(({ part }) => part.words[0] === asked)?.words[0] ?? [],
  );
  const { expanded, corrections } = await withSubstitutes(groups, lost, last, glossary, first);
  return {
    groups: expanded.groups,
    loose: expanded.loose,
    unknown: expanded.lost,
    corrections,
    counts: expanded.counts,
    tooCommon: q !== "" && slots.length === 0,
    cut,
  };
}

type Expanded = Awaited<ReturnType<typeof expand>>;

async function withSubstitutes(
  groups: readonly Group[],
  lost: readonly Word[],
  open: string | null,
  glossary: Glossary,
  first: Expanded,
): Promise<{ expanded: Expanded } & Pick<Understood, "corrections">> {
  const substitutes = lost.length > 0 ? await substitutesFor(lost, open, glossary) : new Map();
  if (substitutes.size === 0) return { expanded: first, corrections: [] };
  const better = groups.map((group) => substitutes.get(group.asked)?.group ?? group);
  const corrections = [...substitutes].flatMap(([from, { correction }]) =>
    correction === null ? [] : [{ from, to: correction }],
  );
  const expanded = await expand(better, glossary, first.counts);
  const isTold = ({ from, to }: { from: string; to: string }) => from !== to && !expanded.lost.includes(from);
  return { expanded, corrections: corrections.filter(isTold) };
}

const slotOf = (part: Part, stemmer: Stemmer): Slot => ({
  part,
  words: part.words.flatMap((word) => wordOf(word, stemmer) ?? []),
});

function groupOf({ part, words }: Slot, counts: Counts, stemmer: Stemmer): Group {
  const asked = part.words.join(" ");
  const [word] = words;
  if (!part.phrase && word)
    return { asked, alternatives: meaningsOf(word, counts).map(single), not: part.not };
  // In a phrase each word has one meaning: itself, or the likeliest that the index has.
  const meant = new Map(words.map((one) => [one.word, meaningsOf(one, counts)[0] ?? one.stem]));
  const phrase = sequenceOf(part.words, {
    ...stemmer,
    stem: (one) => meant.get(one) ?? "",
  });
  return { asked, alternatives: [[phrase]], not: part.not };
}

/** The codes of the chosen values of facets. */
export const codesOf = (filters: Omit<Filters, "q">): string[] => [
  ...facetNames.flatMap((facet) => filters[facet].map((id) => facetCode(facet, id))),
  ...(filters.evidence > 0 ? [facetCode("evidence", String(filters.evidence))] : []),
];
