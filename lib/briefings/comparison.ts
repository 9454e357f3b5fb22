import {
  type CompareCell,
  type ComparedResult,
  type Comparison,
  comparisonOf,
} from "@/lib/collections/compare";
import type { Snapshot, SnapshotResult } from "@/lib/collections/snapshot";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { type Block, joined, plain, run, said, type Text } from "./document";
import type { Words } from "./words";

/** So many practices stand beside each other on a page; more go into a further table. */
const abreast = 4;

/** The chosen practices side by side under their heading, by as many tables as are needed; nothing when none was chosen. */
export function comparisonBlocks(snapshot: Snapshot, locale: Locale, t: Words): Block[] {
  const comparison = comparisonOf(snapshot, locale);
  if (!comparison) return [];
  const total = comparison.columns.length;
  const tables = Array.from({ length: Math.ceil(total / abreast) }, (_, part) => {
    const [from, to] = [part * abreast, Math.min(total, (part + 1) * abreast)];
    return tableOf(comparison, { from, to, locale, t });
  });
  const title = plain(t("collection.compare.title", { count: total }));
  return [{ type: "heading", level: 1, text: title }, ...tables];
}

function tableOf(
  { columns, rows }: Comparison,
  { from, to, locale, t }: { from: number; to: number; locale: Locale; t: Words },
): Block {
  return {
    type: "table",
    wide: true,
    caption: t("briefings.compared", { from: from + 1, to, total: columns.length }),
    head: [
      plain(t("briefings.criterion")),
      ...columns.slice(from, to).map(({ title }) => said(title, locale)),
    ],
    rows: rows.map(({ row, cells }) => [
      plain(t(`collection.compare.rows.${row}`)),
      ...cells.slice(from, to).map((cell) => {
        const words = joined(cellText(cell, locale, t), "\n");
        return words.length > 0 ? words : plain(t("collection.compare.unstated"));
      }),
    ]),
  };
}

/** What stands in a cell of the comparison, a text a line. */
export function cellText(cell: CompareCell, locale: Locale, t: Words): Text[] {
  if (cell.type === "evidence") return [plain(evidenceWords(cell.level, locale, t))];
  if (cell.type === "results") return cell.results.map((result) => resultText(result, locale, t));
  return cell.lines.map(({ part, words }) =>
    part
      ? [{ text: `${t(`collection.compare.parts.${part}`)}: ` }, run(words, locale)]
      : [run(words, locale)],
  );
}

/** "Indicator: 34 % (before 12 %; compared)". */
function resultText(result: ComparedResult, locale: Locale, t: Words): Text {
  const { indicator, value, baseline, period, evidence } = result;
  const known = [
    baseline && t("collection.compare.before", { value: baseline }),
    period,
    evidenceWords(evidence, locale, t),
  ].filter(Boolean);
  return [
    ...(indicator ? [run(indicator, locale)] : []),
    ...(value ? [{ text: ": " }, run(value, locale)] : []),
    { text: ` (${known.join("; ")})` },
  ];
}

/** How well something is proven: the step of the ladder and its word. */
export const evidenceWords = (level: number, locale: Locale, t: Words): string =>
  level > 0
    ? t("briefings.evidence", { level, word: termLabel("evidence", String(level), locale) })
    : t("practices.noEvidence");

/** What the last check of a result found, and when. */
export const checkWords = (check: SnapshotResult["check"], locale: Locale, t: Words): string =>
  check
    ? t(`collection.check.${check.verdict}`, { date: dayOf(check.at, locale) })
    : t("briefings.unchecked");
