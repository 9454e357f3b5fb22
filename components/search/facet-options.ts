import { objectiveCode } from "@/components/entries/objective";
import { byWord } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { facetIds, facetLabel } from "@/lib/search/facets";
import type { Filters } from "@/lib/search/filters";
import type { FacetName } from "@/lib/search/keys";
import type { FacetCounts } from "@/lib/search/page";

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

/** Lists too long to show their zeros in place. */
const long: readonly FacetName[] = ["group", "sdg", "region", "funding"];

/** Lists in which a value is looked for by its name. */
const sorted: readonly FacetName[] = ["group", "region"];

/** The label of a filter's value, as facets and chips show it. */
export function valueLabel(facet: FacetName, id: string, locale: Locale): string {
  const { kinds, languages } = messagesOf(locale).search;
  const named: Record<string, string> = facet === "kind" ? kinds : facet === "language" ? languages : {};
  const label = facetLabel(facet, id, locale) ?? named[id] ?? id;
  if (facet === "objective") return `${objectiveCode(id)} ${label}`;
  return facet === "sdg" ? `${id}. ${label}` : label;
}

/** The values of a facet with their counts. Short lists keep their order and show zeros in place. */
export function facetOptions(
  facet: FacetName,
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
  if (sorted.includes(facet)) options.sort(byWord(locale)).sort(placesFirst);
  if (!long.includes(facet)) return { first: options, bare: [] };
  const isBare = ({ count, chosen }: FacetOption) => count === 0 && !chosen;
  return { first: options.filter((option) => !isBare(option)), bare: options.filter(isBare) };
}

/** Every value of the facet's list; of years and the like only those that are there or chosen, the newest first. */
function idsOf(facet: FacetName, counts: FacetCounts, filters: Filters): string[] {
  const listed = facetIds(facet);
  const present = [...new Set([...Object.keys(counts[facet]), ...filters[facet]])];
  if (facet === "region") return [...new Set(["BG", ...listed, ...present])];
  return listed.length > 0 ? listed : present.sort(facet === "year" ? newestFirst : undefined);
}

const newestFirst = (a: string, b: string): number => Number(b) - Number(a);

/** The whole country, then oblasti, then other countries. */
const rank = (id: string): number => (id === "BG" ? 0 : /^BG\d/.test(id) ? 1 : /^[A-Z]{2}$/.test(id) ? 2 : 0);
const placesFirst = (a: FacetOption, b: FacetOption): number => rank(a.id) - rank(b.id);
