import { kinds } from "@/lib/entries/kinds";
import { type Locale, locales } from "@/lib/i18n/locale";
import { isTerm, regionLabel, termLabel, termsOf, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import type { FacetName } from "./keys";

/** One way to narrow a search down. */
export interface Facet {
  /** The list its values come from; kinds, languages and years have none. */
  vocabulary?: VocabularyName;
  /** Whether this can be a value of it. */
  isValue(id: string): boolean;
}

const of = (vocabulary: VocabularyName): Facet => ({ vocabulary, isValue: (id) => isTerm(vocabulary, id) });

/** The kinds that can be filtered by: all that there are. */
const isKind = (id: string): boolean => Object.hasOwn(kinds, id);

/** The facets, by their name in the address. */
export const facets: Record<FacetName, Facet> = {
  kind: { isValue: isKind },
  topic: of("topics"),
  group: of("targetGroups"),
  objective: of("objectives"),
  sdg: of("sdgs"),
  // Besides oblasti also "BG" (the whole country) or another country.
  region: { vocabulary: "oblasti", isValue: (id) => isTerm("oblasti", id) || isTerm("countries", id) },
  stage: of("stages"),
  funding: of("fundingSources"),
  language: { isValue: (id) => locales.some((locale) => locale === id) },
  year: { isValue: (id) => /^(19|20)\d\d$/.test(id) },
};

/** The code that stands for a value of a facet in the index. */
export const facetCode = (facet: FacetName | "evidence", id: string): string => `${facet}:${id}`;

/** Whether a word of the index is a code and stands in no text. */
export const isCode = (word: string): boolean => /[:#]/.test(word);

/** A value in words, for facets that have a vocabulary; null for those that have none. */
export function facetLabel(facet: FacetName, id: string, locale: Locale): string | null {
  if (facet === "region") return regionLabel(id, locale);
  const { vocabulary } = facets[facet];
  return vocabulary ? termLabel(vocabulary, id, locale) : null;
}

/** The ids that a facet's vocabulary offers; [] where the values are those that are there. */
export const facetIds = (facet: FacetName): string[] => {
  const { vocabulary } = facets[facet];
  return vocabulary ? termsOf(vocabulary).map(({ id }) => id) : [];
};
