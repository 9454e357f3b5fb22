import { listOf, moneyOf, numberOf, percentSign } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, type Localized, pick } from "@/lib/i18n/localized";
import { figureOf, isPercent, periodOf } from "@/lib/practices/figures";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import type { Snapshot, SnapshotItem, SnapshotPractice, SnapshotResult } from "./snapshot";

/** What the chosen practices are compared by, in order. Named under `collection.compare.rows` in the messages. */
export const compareRows = [
  "evidence",
  "groups",
  "results",
  "cost",
  "start",
  "staff",
  "funding",
  "needs",
  "adaptable",
  "support",
] as const;

export type CompareRow = (typeof compareRows)[number];

/** What a line of a cell is introduced by: a key under `collection.compare.parts` in the messages. */
export type ComparePart =
  | "perPerson"
  | "total"
  | "population"
  | "populationFrom"
  | "populationTo"
  | "budget"
  | "yearly"
  | "staff"
  | "posts"
  | "settlements"
  | "legal"
  | "partners";

export interface CompareLine {
  part: ComparePart | null;
  words: InLanguage;
  /** Whether it is a number to be seen from afar. */
  figure: boolean;
}

/** One result of a practice, ready to be read. */
export interface ComparedResult {
  indicator: InLanguage | null;
  /** The number, "112", the words of its unit, "деца", and both together; null when not given. */
  number: string | null;
  words: InLanguage | null;
  value: InLanguage | null;
  /** What the number was before. */
  baseline: string | null;
  period: string | null;
  /** 0–5. */
  evidence: number;
  source: string | null;
  check: SnapshotResult["check"];
}

/** What stands in a cell. No lines and no results mean that it is not stated. */
export type CompareCell =
  | { type: "evidence"; level: number }
  | { type: "results"; results: ComparedResult[] }
  | { type: "lines"; lines: CompareLine[] };

/** A practice that a curator chose for the comparison. */
export type Compared = SnapshotItem & { practice: SnapshotPractice };

export interface Comparison {
  columns: Compared[];
  /** A cell for each of the columns. */
  rows: { row: CompareRow; cells: CompareCell[] }[];
}

/** The chosen practices side by side, in the reader's language where it is there; null when none was chosen. */
export function comparisonOf(snapshot: Snapshot, locale: Locale): Comparison | null {
  const columns = snapshot.groups
    .flatMap(({ items }) => items)
    .filter((item): item is Compared => item.compare && item.practice !== null);
  if (columns.length === 0) return null;
  return {
    columns,
    rows: compareRows.map((row) => ({ row, cells: columns.map((column) => cellOf[row](column, locale)) })),
  };
}

/** A result in the reader's language, its figure written as the language writes it. */
export function resultOf(result: SnapshotResult, locale: Locale): ComparedResult {
  const sign = isPercent(result) ? percentSign(locale) : "";
  const figure = (typed: string | null) => (typed ? `${figureOf(typed, locale)}${sign}` : null);
  const unit = pick(result.unit, locale);
  const text = sign ? unit?.text.replace(/^\s*%[\s,]*/, "") : unit?.text;
  const words = unit && text ? { text, lang: unit.lang } : null;
  const number = figure(result.value);
  const value = [number, text].filter(Boolean).join(" ");
  return {
    indicator: pick(result.indicator, locale),
    number,
    words,
    value: value ? { text: value, lang: words?.lang ?? locale } : null,
    baseline: figure(result.baseline),
    period: result.period ? periodOf(result.period, locale) : null,
    evidence: result.evidence,
    source: result.source,
    check: result.check,
  };
}

type Line = CompareLine | null;

/** Words that somebody wrote. */
const said = (value: Localized | undefined, locale: Locale, part: ComparePart | null = null): Line => {
  const words = pick(value, locale);
  return words && { part, words, figure: false };
};

/** Words of ours: a figure or a term. */
const own = (text: string | null, locale: Locale, part: ComparePart | null = null, figure = false): Line =>
  text === null ? null : { part, words: { text, lang: locale }, figure };

const lines = (...all: Line[]): CompareCell => ({
  type: "lines",
  lines: all.filter((line) => line !== null),
});

const terms = (
  name: "targetGroups" | "fundingSources",
  ids: readonly string[],
  locale: Locale,
): CompareCell => lines(...ids.map((id) => own(termLabel(name, id, locale), locale)));

const written = (
  value: number | null | undefined,
  locale: Locale,
  write: (value: number, locale: Locale) => string,
) => (value === null || value === undefined ? null : write(value, locale));

/** 4 месеца · 4 months */
export const monthsOf = (months: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: "unit", unit: "month", unitDisplay: "long" })
    .format(months)
    .replace(" ", "\u00a0");

/** How many people must live there: a figure, or between which two. */
function population({ populationFrom, populationTo }: SnapshotPractice["needs"], locale: Locale): Line {
  const [from, to] = [written(populationFrom, locale, numberOf), written(populationTo, locale, numberOf)];
  if (from && to) return own(`${from}–${to}`, locale, "population");
  return own(from, locale, "populationFrom") ?? own(to, locale, "populationTo");
}

/** A precondition in figures and in words: introduced once. */
const need = (figure: Line, words: Localized | undefined, locale: Locale, part: ComparePart): Line[] => [
  figure,
  said(words, locale, figure ? null : part),
];

const cellOf: Record<CompareRow, (column: Compared, locale: Locale) => CompareCell> = {
  evidence: ({ evidence }) => ({ type: "evidence", level: evidence }),
  groups: ({ targetGroups }, locale) => terms("targetGroups", targetGroups, locale),
  results: ({ practice }, locale) => ({
    type: "results",
    results: practice.results.map((result) => resultOf(result, locale)),
  }),
  cost: ({ practice: { costPerPerson, costTotal, costPeriod } }, locale) => {
    const [each, all] = [written(costPerPerson, locale, moneyOf), written(costTotal, locale, moneyOf)];
    return lines(
      own(each, locale, "perPerson", true),
      own(all, locale, "total", each === null),
      each || all ? said(costPeriod, locale) : null,
    );
  },
  start: ({ practice: { monthsToStart } }, locale) =>
    lines(own(written(monthsToStart, locale, monthsOf), locale, null, true)),
  staff: ({ practice: { staffing } }, locale) => lines(said(staffing, locale)),
  funding: ({ practice: { fundingSources } }, locale) => terms("fundingSources", fundingSources, locale),
  needs: ({ practice: { needs, settlements, preconditions } }, locale) => {
    const places = settlements.map((id) => termLabel("settlements", id, locale));
    const budget = own(written(needs.budget, locale, moneyOf), locale, "yearly");
    const staff = own(written(needs.staff, locale, numberOf), locale, "posts");
    return lines(
      ...need(population(needs, locale), preconditions.population, locale, "population"),
      own(places.length > 0 ? listOf(places, locale) : null, locale, "settlements"),
      ...need(budget, preconditions.budget, locale, "budget"),
      ...need(staff, preconditions.staff, locale, "staff"),
      said(preconditions.legal, locale, "legal"),
      said(preconditions.partners, locale, "partners"),
    );
  },
  adaptable: ({ practice: { adaptable } }, locale) => lines(said(adaptable, locale)),
  support: ({ practice: { support } }, locale) => lines(said(support, locale)),
};
