import { byWord } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Filters, facets } from "@/lib/practices/filters";
import type { Facet } from "@/lib/practices/list-keys";
import type { FacetCounts } from "@/lib/practices/queries";
import { regionLabel, termLabel, termsOf } from "@/lib/vocabulary/vocabulary";
import { objectiveCode } from "./objective";

export interface FacetOption {
  id: string;
  label: string;
  count: number;
  chosen: boolean;
}

export interface FacetOptions {
  /** Offered at once. */
  first: FacetOption[];
  /** Values that nothing has yet, behind a summary: white spots of long lists. */
  bare: FacetOption[];
}

/** The label of a filter's value, as facets and chips show it. */
export function valueLabel(facet: Facet, id: string, locale: Locale): string {
  if (facet === "region") return regionLabel(id, locale);
  const label = termLabel(facets[facet].vocabulary, id, locale);
  return facet === "objective" ? `${objectiveCode(id)} ${label}` : label;
}

/** The values of a facet with their counts. Short lists keep their order and show zeros in place; long ones are sorted by word. */
export function facetOptions(
  facet: Facet,
  counts: FacetCounts,
  filters: Filters,
  locale: Locale,
): FacetOptions {
  const options = idsOf(facet, counts, filters).map((id) => ({
    id,
    label: valueLabel(facet, id, locale),
    count: counts[facet][id] ?? 0,
    chosen: filters[facet].includes(id),
  }));
  if (facet !== "group" && facet !== "region") return { first: options, bare: [] };
  const sorted = options.sort(byWord(locale));
  const isBare = ({ count, chosen }: FacetOption) => count === 0 && !chosen;
  return { first: sorted.filter((option) => !isBare(option)).sort(placesFirst), bare: sorted.filter(isBare) };
}

/** Every value of the list; of other countries only those that are there or chosen. */
function idsOf(facet: Facet, counts: FacetCounts, filters: Filters): string[] {
  const ids = termsOf(facets[facet].vocabulary).map(({ id }) => id);
  if (facet !== "region") return ids;
  return [...new Set(["BG", ...ids, ...Object.keys(counts.region), ...filters.region])];
}

/** The whole country, then oblasti, then other countries. */
const rank = (id: string): number => (id === "BG" ? 0 : /^BG\d/.test(id) ? 1 : /^[A-Z]{2}$/.test(id) ? 2 : 0);
const placesFirst = (a: FacetOption, b: FacetOption): number => rank(a.id) - rank(b.id);
