import { comparisonOf, resultOf } from "@/lib/collections/compare";
import type { Snapshot, SnapshotGroup, SnapshotItem } from "@/lib/collections/snapshot";
import type { Cell, DataTable } from "@/lib/files/sheets";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { cellText, checkWords, evidenceWords } from "./comparison";
import type { FrozenVersion } from "./compose";
import { said, sourceOf, textOf } from "./document";
import { itemAddress } from "./item-address";
import { termsOf } from "./names";
import { type Words, wordsOf } from "./words";

/** What separates the values of a cell that holds several. */
const between = "; ";

interface Row {
  item: SnapshotItem;
  group: SnapshotGroup;
  snapshot: Snapshot;
  locale: Locale;
  t: Words;
}

/** A column: its name, how wide it is in characters, and what stands in it. */
interface Column {
  name: (t: Words) => string;
  width: number;
  value: (row: Row) => Cell;
}

const words = (value: Localized | undefined, locale: Locale): string => textOf(said(value, locale));

const columns: Column[] = [
  {
    name: (t) => t("fields.practice.title.label"),
    width: 40,
    value: ({ item, locale }) => words(item.title, locale),
  },
  {
    name: (t) => t("briefings.address"),
    width: 40,
    value: ({ item, locale }) => itemAddress(item.address, locale),
  },
  {
    name: (t) => t("briefings.item.kind"),
    width: 16,
    value: ({ item, t }) => t(`collection.items.kinds.${item.kind}`),
  },
  {
    name: (t) => t("briefings.sheet.group"),
    width: 24,
    value: ({ group, locale, t }) =>
      words(group.heading ?? {}, locale) || (group.living ? t("collection.items.found") : ""),
  },
  {
    name: (t) => t("fields.practice.organisation.label"),
    width: 28,
    value: ({ item, locale }) => words(item.organisation, locale),
  },
  {
    name: (t) => t("fields.practice.place.label"),
    width: 20,
    value: ({ item, locale }) => words(item.place, locale),
  },
  { name: (t) => t("practice.brief.regions"), width: 20, value: (row) => named(row, "regions") },
  { name: (t) => t("fields.practice.topics.label"), width: 24, value: (row) => named(row, "topics") },
  { name: (t) => t("fields.practice.objectives.label"), width: 32, value: (row) => named(row, "objectives") },
  {
    name: (t) => t("fields.practice.targetGroups.label"),
    width: 28,
    value: (row) => named(row, "targetGroups"),
  },
  {
    name: (t) => t("fields.practice.stage.label"),
    width: 16,
    value: ({ item, locale }) => item.stage && termLabel("stages", item.stage, locale),
  },
  {
    name: (t) => t("collection.compare.rows.evidence"),
    width: 24,
    value: ({ item, locale, t }) => item.practice && evidenceWords(item.evidence, locale, t),
  },
  {
    name: (t) => t("fields.practice.costTotal.label"),
    width: 14,
    value: ({ item }) => item.practice?.costTotal ?? null,
  },
  {
    name: (t) => t("fields.practice.costPerPerson.label"),
    width: 14,
    value: ({ item }) => item.practice?.costPerPerson ?? null,
  },
  {
    name: (t) => t("fields.practice.costPeriod.label"),
    width: 20,
    value: ({ item, locale }) => words(item.practice?.costPeriod, locale),
  },
  {
    name: (t) => t("fields.practice.monthsToStart.label"),
    width: 14,
    value: ({ item }) => item.practice?.monthsToStart ?? null,
  },
  {
    name: (t) => t("fields.practice.staffing.label"),
    width: 32,
    value: ({ item, locale }) => words(item.practice?.staffing, locale),
  },
  {
    name: (t) => t("fields.practice.fundingSources.label"),
    width: 24,
    value: (row) => compared(row, "funding"),
  },
  {
    name: (t) => t("fields.practice.preconditions.label"),
    width: 40,
    value: (row) => compared(row, "needs"),
  },
  {
    name: (t) => t("practice.passport.core"),
    width: 32,
    value: ({ item, locale }) => words(item.practice?.core, locale),
  },
  { name: (t) => t("practice.passport.adaptable"), width: 32, value: (row) => compared(row, "adaptable") },
  { name: (t) => t("practice.passport.support"), width: 32, value: (row) => compared(row, "support") },
  { name: (t) => t("fields.practice.results.label"), width: 60, value: resultsOf },
  {
    name: (t) => t("fields.practice.sources.label"),
    width: 40,
    value: ({ item, locale }) =>
      (item.practice?.sources ?? [])
        .map(({ url, supports }) => textOf(sourceOf(url, said(supports, locale))))
        .join("\n"),
  },
  {
    name: (t) => t("collection.items.why"),
    width: 50,
    value: ({ item, locale }) => words(item.why, locale),
  },
  {
    name: (t) => t("collection.items.caveat"),
    width: 50,
    value: ({ item, locale }) => words(item.caveat, locale),
  },
];

const named = ({ item, locale }: Row, list: "regions" | "topics" | "objectives" | "targetGroups"): string =>
  termsOf(item, locale)[list].join(between);

/** A row of the comparison, for one practice alone. */
function compared(
  { item, snapshot, locale, t }: Row,
  wanted: "funding" | "needs" | "adaptable" | "support",
): string {
  const groups = [{ heading: null, living: false, items: [{ ...item, compare: true }] }];
  const row = comparisonOf({ ...snapshot, groups }, locale)?.rows.find((one) => one.row === wanted);
  return row?.cells[0] ? cellText(row.cells[0], locale, t).map(textOf).join(between) : "";
}

/** Every result on a line of its own, with its figures, its check and its source. */
function resultsOf({ item, locale, t }: Row): string {
  const results = item.practice?.results ?? [];
  return results
    .map((result) => {
      const read = resultOf(result, locale);
      const known = [
        read.baseline && t("collection.compare.before", { value: read.baseline }),
        read.period,
        evidenceWords(read.evidence, locale, t),
        checkWords(read.check, locale, t),
        read.source,
      ];
      const told = [read.indicator?.text, read.value?.text].filter(Boolean).join(": ");
      return `${told} (${known.filter(Boolean).join(between)})`;
    })
    .join("\n");
}

/** Every collected thing as a row, in the curator's order, under names in the reader's language. */
export function itemTable({ snapshot }: FrozenVersion, locale: Locale): DataTable & { widths: number[] } {
  const t = wordsOf(locale);
  return {
    head: columns.map(({ name }) => name(t)),
    widths: columns.map(({ width }) => width),
    rows: snapshot.groups.flatMap((group) =>
      group.items.map((item) => columns.map(({ value }) => value({ item, group, snapshot, locale, t }))),
    ),
  };
}
