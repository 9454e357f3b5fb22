import { newCallAddress } from "@/lib/challenges/prefill";
import type { Locale } from "@/lib/i18n/locale";
import { cellNoteAddress } from "@/lib/offices/addresses";
import { queryOf as practicesQuery } from "@/lib/search/filters";
import { type CoverageFilters, queryOf } from "./filters";
import { all, type Cell, country, oblastiIn } from "./matrix";

/** After the language. */
export const coveragePath = "/coverage";

/** The coverage with these filters. */
export const coverageAddress = (locale: Locale, filters: Partial<CoverageFilters> = {}): string =>
  `/${locale}${coveragePath}${queryOf(filters)}`;

/** The same as a file. */
export const coverageFile = (locale: Locale, type: "csv" | "svg", filters: CoverageFilters): string =>
  `/${locale}${coveragePath}/coverage.${type}${queryOf({ ...filters, view: "matrix" })}`;

/**
 * The list of the practices that a cell counts: those of its oblasti, which is what the list knows, and the nationwide
 * ones. The list has no filter for freshness; there the freshest come first.
 */
export function practicesOfCell(
  locale: Locale,
  { group, topic, evidence, fresh }: CoverageFilters,
  { objective, place }: Pick<Cell, "objective" | "place">,
): string {
  return `/${locale}/practices${practicesQuery({
    ...(objective !== all && { objective: [objective] }),
    region: [...oblastiIn(place === all ? country : place), country],
    ...(group && { group: [group] }),
    ...(topic && { topic: [topic] }),
    evidence,
    ...(fresh && { sort: "confirmed" as const }),
  })}`;
}

/** What a white spot is about; `places` are regions or oblasti. */
interface Spot {
  objective: string;
  places: readonly string[];
  group: string | null;
}

/** A new call for ideas that begins with this white spot. For curators; others are told so there. */
export const callForSpot = (locale: Locale, { objective, places, group }: Spot): string =>
  newCallAddress(locale, {
    objectives: [objective],
    oblasti: places.flatMap(oblastiIn),
    targetGroups: group ? [group] : [],
  });

/** A new note of one's office about it: about the place when it is one, else about the objective as a whole. */
export const noteForSpot = (locale: Locale, { objective, places, group }: Spot): string =>
  cellNoteAddress(locale, {
    objective,
    ...(places.length === 1 && { region: places[0] }),
    ...(group && { group }),
  });
