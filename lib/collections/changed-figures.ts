import { moneyOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { monthsOf, resultOf } from "./compare";
import type { SnapshotItem } from "./snapshot";

/** What a figure of an item is called: a key under `collection.changes.figures`, or the indicator of a result. */
export type FigureName = "evidence" | "costPerPerson" | "costTotal" | "monthsToStart" | InLanguage;

/** A figure that is not what it was, in words; null where it was not, or is no longer, stated. */
export interface ChangedFigure {
  name: FigureName;
  before: string | null;
  after: string | null;
}

/** The figures of an item that differ between two versions, in the order of the page. Results are known by their indicator. */
export function changedFigures(before: SnapshotItem, after: SnapshotItem, locale: Locale): ChangedFigure[] {
  const [old, now] = [figuresOf(before, locale), figuresOf(after, locale)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const name = is?.name ?? was?.name;
    return name === undefined || was?.words === is?.words
      ? []
      : [{ name, before: was?.words ?? null, after: is?.words ?? null }];
  });
}

function figuresOf({ evidence, practice }: SnapshotItem, locale: Locale) {
  const figures = new Map<string, { name: FigureName; words: string }>();
  const add = (name: Exclude<FigureName, InLanguage>, words: string | false | undefined | null) => {
    if (words) figures.set(name, { name, words });
  };
  add("evidence", evidence > 0 && termLabel("evidence", String(evidence), locale));
  for (const name of ["costPerPerson", "costTotal"] as const) {
    const amount = practice?.[name];
    add(name, typeof amount === "number" && moneyOf(amount, locale));
  }
  const months = practice?.monthsToStart;
  add("monthsToStart", typeof months === "number" && monthsOf(months, locale));
  for (const result of practice?.results ?? []) {
    const name = pick(result.indicator, locale);
    const words = resultOf(result, locale).value?.text;
    if (name && words) figures.set(`result ${name.text}`, { name, words });
  }
  return figures;
}
