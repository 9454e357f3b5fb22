import type { Warning } from "@/lib/entries/warnings";
import type { PracticeContent } from "./input";

/** What a moderator should look at in the results of a practice. */
export function practiceWarnings({ results, attachments }: PracticeContent): Warning[] {
  const numbered = results.map((result, index) => ({ ...result, number: index + 1 }));
  const unsourced = numbered.filter(({ value, source }) => value && !source);
  const high = numbered.filter(({ evidence, source }) => Number(evidence ?? 0) >= 3 && !source);
  const rows = (list: { number: number }[]) => list.map(({ number }) => number).join(", ");
  return [
    ...(unsourced.length > 0
      ? [
          {
            field: "results",
            key: "unsourced" as const,
            values: { count: unsourced.length, rows: rows(unsourced) },
          },
        ]
      : []),
    ...(high.length > 0 && attachments.length === 0
      ? [{ field: "results", key: "unproven" as const, values: { count: high.length, rows: rows(high) } }]
      : []),
  ];
}
