import { createTranslator } from "next-intl";
import { tiles } from "@/lib/embroidery/oblasti";
import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Messages, messagesOf } from "@/lib/i18n/messages";
import { termLabel, termsOf } from "@/lib/vocabulary/vocabulary";
import type { CoverageFilters, Division } from "./filters";
import { all } from "./matrix";
import { freshMonths } from "./tally";

type Words = Messages["coverage"];

/** The words of the coverage in a language, where no page is rendered: in files and sentences. */
export const coverageWords = (locale: Locale) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace: "coverage" });

/** "4.10": the number of an objective, ESO4.10 in the programmes. */
export const objectiveCode = (objective: string): string =>
  termsOf("objectives")
    .map((term) => term as typeof term & { code: string })
    .find(({ id }) => id === objective)
    ?.code.slice(3) ?? "";

/** The full name of an objective, as the Regulation has it. */
export const objectiveTitle = (objective: string, locale: Locale): string =>
  termLabel("objectives", objective, locale);

/** A name short enough for the head of a row. */
export const objectiveName = (objective: string, locale: Locale): string =>
  messagesOf(locale).coverage.objectives[objective as keyof Words["objectives"]];

/** 4.10 „Маргинализирани общности“ */
export const objectiveNamed = (objective: string, locale: Locale): string =>
  coverageWords(locale)("objective", {
    code: objectiveCode(objective),
    name: objectiveName(objective, locale),
  });

const isRegion = (place: string): place is keyof Words["regions"] => place.length === 4;

/** A planning region, an oblast or all of Bulgaria, by name. */
export function placeName(place: string, locale: Locale): string {
  if (place === all) return coverageWords(locale)("allPlaces");
  return termLabel(isRegion(place) ? "planningRegions" : "oblasti", place, locale);
}

/** The same in two or three letters. */
export function placeShort(place: string, locale: Locale): string {
  if (isRegion(place)) return messagesOf(locale).coverage.regions[place].short;
  return tiles.find(({ nuts3 }) => nuts3 === place)?.short[locale] ?? placeName(place, locale);
}

/** What messages that tell regions from oblasti ask: whether the columns are oblasti. */
export const inColumns = (by: Division): { oblasti: "yes" | "no" } => ({
  oblasti: by === "oblast" ? "yes" : "no",
});

/** So many places are named one by one. */
const named = 6;

/** Where something is: "в Северозападния и Югоизточния район", "в областите Видин и Враца". */
export function placesPhrase(places: readonly string[], by: Division, locale: Locale): string {
  const t = coverageWords(locale);
  const names = places
    .slice(0, places.length > named ? named - 1 : named)
    .map((place) =>
      isRegion(place) ? messagesOf(locale).coverage.regions[place].named : placeName(place, locale),
    );
  const more = places.length - names.length;
  if (more > 0) return t("in.many", { names: names.join(", "), more, count: places.length });
  return t(`in.${by}`, { count: places.length, names: listOf(names, locale) });
}

/** Which practices are counted, in words: a group, a topic, a level, an age. [] when all are. */
export function filterWords(filters: CoverageFilters, locale: Locale): string[] {
  const t = coverageWords(locale);
  const { group, topic, evidence, fresh } = filters;
  return [
    ...(group ? [t("chosen.group", { name: termLabel("targetGroups", group, locale) })] : []),
    ...(topic ? [t("chosen.topic", { name: termLabel("topics", topic, locale) })] : []),
    ...(evidence
      ? [t("chosen.evidence", { level: evidence, word: termLabel("evidence", String(evidence), locale) })]
      : []),
    ...(fresh ? [t("chosen.fresh", { months: freshMonths })] : []),
  ];
}
