import type { Locale } from "@/lib/i18n/locale";
import { type Term, termsOf, type VocabularyName } from "@/lib/vocabulary/vocabulary";

/** What some lists say of a term besides its name. */
interface Rich extends Term {
  code?: string;
  hintBg?: string;
  hintEn?: string;
  region?: string;
  oblast?: string;
}

export interface Option {
  id: string;
  label: string;
  hint?: string;
}

export interface OptionGroup {
  label: string | null;
  options: Option[];
}

/** Long lists are read by name; the others have an order of their own. */
const byName: readonly VocabularyName[] = ["targetGroups", "countries", "municipalities", "oblasti"];

function labelOf(name: VocabularyName, term: Rich, locale: Locale): string {
  if (name === "objectives") return `${term.code} ${term[locale]}`;
  return name === "sdgs" ? `${term.id}. ${term[locale]}` : term[locale];
}

/** The terms of a list as a reader chooses among them. */
export function optionsOf(name: VocabularyName, locale: Locale): Option[] {
  return optionsFrom(name, termsOf(name), locale);
}

function optionsFrom(name: VocabularyName, terms: readonly Rich[], locale: Locale): Option[] {
  const options = terms.map((term) => ({
    id: term.id,
    label: labelOf(name, term, locale),
    hint: locale === "bg" ? term.hintBg : term.hintEn,
  }));
  return byName.includes(name) ? options.sort((a, b) => a.label.localeCompare(b.label, locale)) : options;
}

/** The same under headings: oblasti by planning region, municipalities by oblast; one nameless group otherwise. */
export function optionGroups(name: VocabularyName, locale: Locale): OptionGroup[] {
  const heads = { oblasti: "planningRegions", municipalities: "oblasti" } as const;
  if (name !== "oblasti" && name !== "municipalities")
    return [{ label: null, options: optionsOf(name, locale) }];
  return optionsOf(heads[name], locale).map(({ id, label }) => ({
    label,
    options: optionsFrom(
      name,
      termsOf(name).filter(({ region, oblast }: Rich) => (name === "oblasti" ? region : oblast) === id),
      locale,
    ),
  }));
}
