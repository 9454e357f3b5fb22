import { practiceFields } from "@/lib/practices/input";
import { facetCode } from "@/lib/search/facets";
import { labelsOf } from "@/lib/search/index/labels";
import { Lexemes } from "@/lib/search/index/lexemes";
import type { FacetName } from "@/lib/search/keys";
import { loadStemmer } from "@/lib/search/language/stems";
import { termsOf, type VocabularyName } from "@/lib/vocabulary/vocabulary";

/** A value of a facet that records have. */
export interface Choice {
  facet: FacetName | "evidence";
  id: string;
  /** The share of records that have it, in relation to the other values. */
  weight: number;
  codes: string[];
  /** The names that it brings into the index. */
  labels: string;
  pairs: string;
  words: { word: string; stem: string }[];
}

/** How many values a record has of each facet: from, to. Year, language and kind are one each. */
export const howMany: Partial<Record<Choice["facet"], [number, number]>> = {
  topic: [1, 3],
  group: [1, 3],
  objective: [0, 2],
  sdg: [0, 3],
  region: [1, 2],
  stage: [1, 1],
  funding: [0, 2],
  year: [1, 1],
  evidence: [1, 1],
};

/** Levels 0 to 5: most claim little. */
const evidenceWeights = [40, 25, 15, 10, 6, 4];

const years = Array.from({ length: 22 }, (_, index) => String(2025 - index));

/** Few values are frequent and many rare (Zipf's law): the n-th has a weight of 1/n^0.8. */
const zipf = (index: number): number => 1 / (index + 1) ** 0.8;

/** Facets with a vocabulary, and where a practice holds their values. */
const lists: [FacetName, VocabularyName, (id: string) => object][] = [
  ["topic", "topics", (id) => ({ topics: [id] })],
  ["group", "targetGroups", (id) => ({ targetGroups: [id] })],
  ["objective", "objectives", (id) => ({ objectives: [id] })],
  ["sdg", "sdgs", (id) => ({ sdgs: [id] })],
  ["stage", "stages", (id) => ({ stage: id })],
  ["funding", "fundingSources", (id) => ({ fundingSources: [id] })],
];

/** Every value that records may have. */
export async function choices(): Promise<Choice[]> {
  const stemmer = await loadStemmer();
  const make = (facet: Choice["facet"], id: string, weight: number, content = {}): Choice => {
    const lexemes = new Lexemes(stemmer);
    for (const label of labelsOf(practiceFields, content)) lexemes.add(label, "D");
    const codes = facet === "evidence" ? levelsUpTo(Number(id)) : [facetCode(facet, id)];
    const words = [...lexemes.words].map(([word, stem]) => ({ word, stem }));
    return { facet, id, weight, codes, labels: lexemes.vector(), pairs: lexemes.pairs(), words };
  };
  const listed = lists.flatMap(([facet, vocabulary, content]) =>
    termsOf(vocabulary).map(({ id }, index) => make(facet, id, zipf(index), content(id))),
  );
  const regions = [
    "BG",
    ...termsOf("oblasti").map(({ id }) => id),
    ...termsOf("countries").map(({ id }) => id),
  ];
  const places = [...new Set(regions)].map((id, index) =>
    make("region", id, zipf(index), id.length > 2 ? { country: "BG", oblasti: [id] } : { country: id }),
  );
  return [
    ...listed,
    ...places,
    ...years.map((year, index) => make("year", year, zipf(index))),
    ...evidenceWeights.map((weight, level) => make("evidence", String(level), weight)),
  ];
}

const levelsUpTo = (level: number): string[] =>
  Array.from({ length: level }, (_, index) => facetCode("evidence", String(index + 1)));
