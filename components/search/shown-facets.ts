import { type FacetName, facetNames } from "@/lib/search/keys";
import type { FacetCounts } from "@/lib/search/page";
import type { ListPlace } from "./addresses";
import { type FacetOption, type FacetOptions, facetOptions } from "./facet-options";

export interface ShownFacet {
  facet: FacetName;
  options: FacetOptions;
}

const isUseful = ({ count, chosen }: FacetOption): boolean => count > 0 || chosen;

/** The facets of a list in which there is something to choose. A list of one kind is not narrowed down by kind. */
export function shownFacets({ locale, path, filters }: ListPlace, counts: FacetCounts): ShownFacet[] {
  return facetNames
    .map((facet) => ({ facet, options: facetOptions(facet, counts, filters, locale) }))
    .filter(({ facet, options: { first } }) =>
      facet === "kind" ? path === "/search" && first.length > 1 : first.some(isUseful),
    );
}

/** Whether there is a level of evidence to choose. */
export const hasEvidence = ({ filters }: ListPlace, counts: FacetCounts): boolean =>
  filters.evidence > 0 || Object.values(counts.evidence).some((count) => count > 0);
