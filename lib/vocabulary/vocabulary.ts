import type { Locale } from "@/lib/i18n/locale";
import asks from "./data/asks.json";
import criteria from "./data/criteria.json";
import criterionScores from "./data/criterion-scores.json";
import eventModes from "./data/event-modes.json";
import evidence from "./data/evidence.json";
import fundingSources from "./data/funding-sources.json";
import languages from "./data/languages.json";
import levels from "./data/levels.json";
import municipalities from "./data/municipalities.json";
import objectives from "./data/objectives.json";
import oblasti from "./data/oblasti.json";
import planningRegions from "./data/planning-regions.json";
import registrationPolicies from "./data/registration-policies.json";
import retention from "./data/retention.json";
import sdgs from "./data/sdgs.json";
import settlements from "./data/settlements.json";
import stages from "./data/stages.json";
import targetGroups from "./data/target-groups.json";
import topics from "./data/topics.json";

/** One word of a closed list, in both languages. */
export interface Term {
  id: string;
  bg: string;
  en: string;
}

/**
 * The portal's closed lists. Sources: topics after SI-DRIVE policy areas, widened; target groups own list;
 * objectives Regulation (EU) 2021/1057 Art. 4(1)(a)–(m), short titles; stages Murray, Caulier-Grice and Mulgan,
 * The Open Book of Social Innovation (2010); evidence Nesta Standards of Evidence; criteria ESID;
 * languages ISO 639, time zones IANA as the runtime knows them;
 * oblasti and municipalities НСИ (EKATTE) with Eurostat NUTS 2024 codes; SDGs United Nations.
 */
export const vocabularies = {
  topics,
  targetGroups,
  objectives,
  sdgs,
  stages,
  evidence,
  fundingSources,
  levels,
  criteria,
  criterionScores,
  oblasti,
  planningRegions,
  municipalities,
  asks,
  eventModes,
  registrationPolicies,
  retention,
  settlements,
  languages,
  timeZones: Intl.supportedValuesOf("timeZone").map((id) => ({ id, bg: id, en: id })),
  countries: countryTerms(
    ["BG", "AT", "BE", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE"].concat([
      "IT",
      "LT",
      "LU",
      "LV",
      "MK",
      "MT",
      "NL",
      "NO",
      "PL",
      "PT",
      "RO",
      "RS",
      "SE",
      "SI",
      "SK",
      "TR",
      "UA",
      "GB",
    ]),
  ),
} satisfies Record<string, readonly Term[]>;

export type VocabularyName = keyof typeof vocabularies;

function countryTerms(codes: string[]): Term[] {
  const bg = new Intl.DisplayNames("bg", { type: "region" });
  const en = new Intl.DisplayNames("en", { type: "region" });
  return codes.map((id) => ({ id, bg: bg.of(id) ?? id, en: en.of(id) ?? id }));
}

const byId = new Map<VocabularyName, Map<string, Term>>(
  Object.entries(vocabularies).map(([name, terms]) => [
    name as VocabularyName,
    new Map(terms.map((term) => [term.id, term])),
  ]),
);

/** The terms of a list. */
export const termsOf = (name: VocabularyName): readonly Term[] => vocabularies[name];

/** Whether this id is in the list. */
export const isTerm = (name: VocabularyName, id: string): boolean => byId.get(name)?.has(id) ?? false;

/** The label of a term in a language; the id itself when it is not in the list. */
export const termLabel = (name: VocabularyName, id: string, locale: Locale): string =>
  byId.get(name)?.get(id)?.[locale] ?? id;

/** "BG" (the whole country), an oblast's NUTS 3 code or another country's code, as words. */
export function regionLabel(code: string, locale: Locale): string {
  if (code === "BG") return locale === "bg" ? "Цялата страна" : "Nationwide";
  return isTerm("oblasti", code) ? termLabel("oblasti", code, locale) : termLabel("countries", code, locale);
}
