import { type Filters, narrowed } from "./filters";
import { type FacetName, facetNames } from "./keys";
import type { FacetCounts } from "./page";
import { type PlanOptions, planOf } from "./plan";
import type { Understood } from "./query/understand";
import { type CodeCounts, countCodes, type Scan } from "./scan";

/** What is counted: `asked` by a visitor, and `filters` with the kind of the list. */
export interface Counted extends Pick<PlanOptions, "every"> {
  asked: Filters;
  filters: Filters;
  understood: Understood;
}

/**
 * For every value of every facet how many hits have it, by what a scan of the hits has counted. A facet in which a
 * visitor has chosen something is counted as if nothing were, for its other values would add to the choice: one query
 * for each. `atLeast`: there are more hits than were counted.
 */
export async function countFacets(
  { codes, more }: Scan,
  { asked, filters, understood, every }: Counted,
): Promise<{ facets: FacetCounts; atLeast: boolean }> {
  const facets = Object.fromEntries([...facetNames, "evidence"].map((name) => [name, {}])) as FacetCounts;
  put(facets, codes);
  const chosen = narrowed(asked);
  const own = await Promise.all(
    chosen.map((facet) => countCodes(planOf(understood, filters, { every, without: facet }), facet)),
  );
  for (const [index, counted] of own.entries()) {
    const facet = chosen[index] as FacetName | "evidence";
    facets[facet] = {};
    put(facets, counted.codes);
  }
  return { facets, atLeast: more || own.some((counted) => counted.more) };
}

/** "topic:education" is the value "education" of the facet "topic"; "#" stands for none. */
function put(facets: FacetCounts, codes: CodeCounts): void {
  for (const [code, n] of Object.entries(codes)) {
    const colon = code.indexOf(":");
    const facet = facets[code.slice(0, colon) as FacetName | "evidence"];
    if (facet) facet[code.slice(colon + 1)] = n;
  }
}
