import type { Locale } from "@/lib/i18n/locale";
import { regionLabel, termLabel, vocabularies } from "@/lib/vocabulary/vocabulary";
import { type Fact, labelled, plain } from "./document";
import type { Words } from "./words";

/** What a collection and an item of it are about, as ids of closed lists. */
export interface About {
  regions: string[];
  topics: string[];
  targetGroups: string[];
  objectives: string[];
  sdgs?: number[];
}

/** "ESO4.11" for the letter "k" of Article 4(1). */
const codes = new Map(vocabularies.objectives.map(({ id, code }) => [id, code]));

/** The lists of ids of a text as the reader's words, each list once. */
export function termsOf({ regions, topics, targetGroups, objectives, sdgs = [] }: About, locale: Locale) {
  return {
    regions: regions.map((code) => regionLabel(code, locale)),
    topics: topics.map((id) => termLabel("topics", id, locale)),
    targetGroups: targetGroups.map((id) => termLabel("targetGroups", id, locale)),
    objectives: objectives.map((id) => `${codes.get(id) ?? id} ${termLabel("objectives", id, locale)}`),
    sdgs: sdgs.map((number) => `${number}. ${termLabel("sdgs", String(number), locale)}`),
  };
}

/** The same as lines of facts. */
export function namesOf(about: About, locale: Locale, t: Words): Fact[] {
  const named = termsOf(about, locale);
  const line = (label: string, words: string[]) =>
    labelled(label, words.length > 0 ? plain(words.join("; ")) : []);
  return [
    ...line(t("fields.collection.topics.label"), named.topics),
    ...line(t("practice.brief.groups"), named.targetGroups),
    ...line(t("fields.collection.objectives.label"), named.objectives),
    ...line(t("fields.collection.sdgs.label"), named.sdgs),
    ...line(t("practice.brief.regions"), named.regions),
  ];
}
