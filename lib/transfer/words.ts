import { listOf, moneyOf, numberOf, uncapitalised } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { regionLabel, termLabel, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import type { Finding, Reason, Value } from "./finding";
import type { Place } from "./input";

/** A sentence of `transfer.reasons` with these words in it. */
type Say = (
  key: Reason | `range.${"from" | "to" | "both"}`,
  values: Record<string, string | number>,
) => string;

/** Why a condition stands as it does, as one sentence. `say` is the translator of `transfer.reasons`. */
export function reasonOf({ reason, values }: Finding, locale: Locale, say: Say): string {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    words[name] = wordsOf(value, locale, say);
    // Chooses the plural form.
    if ("number" in value) words[`${name}N`] = value.number;
  }
  return say(reason, words);
}

function wordsOf(value: Value, locale: Locale, say: Say): string {
  if ("number" in value) return numberOf(value.number, locale);
  if ("money" in value) return moneyOf(value.money, locale);
  if ("range" in value) return rangeOf(value.range, locale, say);
  if ("note" in value) return pick(value.note, locale)?.text ?? "";
  if ("aside" in value) {
    const aside = pick(value.aside, locale);
    return aside ? ` (${aside.text})` : "";
  }
  if ("regions" in value)
    return listOf(
      value.regions.map((code) => regionLabel(code, locale)),
      locale,
    );
  return "groups" in value
    ? terms("targetGroups", value.groups, locale)
    : terms("settlements", value.settlements, locale);
}

function rangeOf(
  { from, to }: { from?: number | undefined; to?: number | undefined },
  locale: Locale,
  say: Say,
) {
  const ends = { from: numberOf(from ?? 0, locale), to: numberOf(to ?? 0, locale) };
  if (from !== undefined && to !== undefined) return say("range.both", ends);
  return say(from !== undefined ? "range.from" : "range.to", ends);
}

/** Names inside a sentence: peoples keep their capital letter in English, and the list has it for all. */
const terms = (name: VocabularyName, ids: readonly string[], locale: Locale): string =>
  listOf(
    ids.map((id) => {
      const label = termLabel(name, id, locale);
      return id === "roma" && locale === "en" ? label : uncapitalised(label);
    }),
    locale,
  );

/** What a municipality has said of itself, a phrase each. `say` is the translator of `transfer.placeWords`. */
export function placeWords(
  { municipality, settlement, population, budget, staff, groups }: Place,
  locale: Locale,
  say: (
    key: "municipality" | "population" | "budget" | "staff",
    values: Record<string, string | number>,
  ) => string,
): string[] {
  return [
    municipality !== null && say("municipality", { name: termLabel("municipalities", municipality, locale) }),
    population !== null && say("population", { count: population, number: numberOf(population, locale) }),
    budget !== null && say("budget", { money: moneyOf(budget, locale) }),
    staff !== null && say("staff", { count: staff, number: numberOf(staff, locale) }),
    settlement !== null && termLabel("settlements", settlement, locale),
    groups.length > 0 && terms("targetGroups", groups, locale),
  ].filter((words) => words !== false);
}
