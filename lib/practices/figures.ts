import { numberOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import type { PracticeContent } from "./input";

export type Result = PracticeContent["results"][number];

/** What of a result is a figure: the same in a practice and in a frozen version of a collection. */
interface Figure {
  indicator?: Localized | undefined;
  value?: string | null | undefined;
  baseline?: string | null | undefined;
  unit?: Localized | undefined;
}

const plain = /^\d+(?:[.,]\d+)?$/;
const range = /^(\d+)\s*[-–]\s*(\d+)$/;
const numeric = (typed: string): number => Number(typed.replace(",", "."));

/** A value that somebody typed, as the reader's language writes it: 14600 → 14 600, 10-15 → 10–15. Words stay as they are. */
export function figureOf(typed: string, locale: Locale): string {
  if (plain.test(typed)) return numberOf(numeric(typed), locale);
  const [, from, to] = range.exec(typed) ?? [];
  return from && to ? `${numberOf(Number(from), locale)}–${numberOf(Number(to), locale)}` : typed;
}

/** When a result was measured: 2016 → 2016 г., 2026-01 → януари 2026 г. Words stay as they are. */
export function periodOf(typed: string, locale: Locale): string {
  const year = locale === "bg" ? "\u00a0г." : "";
  if (/^\d{4}$/.test(typed)) return `${typed}${year}`;
  if (/^\d{4}\s*[-–]\s*\d{4}$/.test(typed)) return `${typed.replace(/\s*[-–]\s*/, "–")}${year}`;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(typed)) return typed;
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${typed}-01`),
  );
}

/** Whether a result counts in per cent. */
export const isPercent = ({ unit }: Figure): boolean =>
  [unit?.bg, unit?.en].some((text) => text?.trimStart().startsWith("%"));

/** Words that make a per cent a change ("28 % more"), which is no part of a whole. */
const change = /повече|по-|ръст|спад|увелич|намал|more|less|fewer|rise|growth|drop|increase|decrease|reduc/iu;

/** A result that is a part of a hundred, and may be drawn as one; with what it was before, if that is known. */
export function shareOf(result: Figure): { value: number; baseline: number | null } | null {
  const { value, baseline, unit, indicator } = result;
  const words = [unit?.bg, unit?.en, indicator?.bg, indicator?.en].join(" ");
  if (!isPercent(result) || change.test(words) || !value || !plain.test(value)) return null;
  const share = numeric(value);
  if (share > 100) return null;
  const before = baseline && plain.test(baseline) ? numeric(baseline) : null;
  return { value: share, baseline: before !== null && before <= 100 ? before : null };
}
