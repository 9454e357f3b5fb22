import { z } from "zod";
import { cleanText, unixBreaks } from "@/lib/forms/clean";
import { type Locale, locales } from "@/lib/i18n/locale";
import { variantLimits } from "./limits";

/** What means the same in both languages: the variants of one language are synonyms, the first is the preferred one. */
export type Pair = Record<Locale, string[]>;

/** What is wrong with the variants of one language: the keys under `glossary.form.problems`. */
export type VariantProblem =
  | { key: "none" }
  | { key: "tooMany"; over: number }
  | { key: "tooLong"; variant: string }
  | { key: "taken"; variant: string; pair: string };

export type PairProblems = Partial<Record<Locale, VariantProblem>>;

/** Letter case makes no difference between variants. */
const keyOf = (variant: string): string => variant.toLowerCase();

/** The variants of a field, one a line: clean, with single spaces, none empty, none twice. */
export function variantsIn(text: string): string[] {
  const lines = unixBreaks(text)
    .split("\n")
    .map((line) => cleanText(line).replace(/\s+/g, " "))
    .filter((line) => line !== "");
  const known = new Set<string>();
  return lines.filter((line) => {
    const isNew = !known.has(keyOf(line));
    known.add(keyOf(line));
    return isNew;
  });
}

const variants = z
  .string()
  .transform(variantsIn)
  .pipe(
    z
      .array(z.string().max(variantLimits.length, { error: "tooLong" }))
      .min(1, { error: "none" })
      .max(variantLimits.count, { error: "tooMany" }),
  );

const pairInput = z.object({ bg: variants, en: variants });

/** Checks the two fields of a pair by themselves; what other pairs have is `clashes`. Gives the pair or what is wrong. */
export function checkPair(typed: Record<Locale, string>): { pair: Pair } | { problems: PairProblems } {
  const parsed = pairInput.safeParse(typed);
  if (parsed.success) return { pair: parsed.data };
  const problems: PairProblems = {};
  for (const { path, message } of parsed.error.issues) {
    const language = locales.find((locale) => locale === path[0]);
    if (language) problems[language] ??= problemOf(message, variantsIn(typed[language]), Number(path[1]));
  }
  return { problems };
}

function problemOf(message: string, given: string[], index: number): VariantProblem {
  if (message === "tooLong") return { key: "tooLong", variant: given[index] ?? "" };
  if (message === "tooMany") return { key: "tooMany", over: given.length - variantLimits.count };
  return { key: "none" };
}

/** The preferred terms of a pair, as the log and errors name it: "социално предприятие — social enterprise". */
export const nameOf = ({ bg, en }: Pair): string => [bg[0], en[0]].join(" — ");

/** The first variant of each language that another pair has already, in either language; {} when there is none. */
export function clashes(pair: Pair, others: readonly Pair[]): PairProblems {
  const owners = new Map(others.flatMap((other) => variantsOf(other).map((one) => [keyOf(one), other])));
  const problems: PairProblems = {};
  for (const language of locales) {
    const variant = pair[language].find((one) => owners.has(keyOf(one)));
    const owner = variant && owners.get(keyOf(variant));
    if (owner) problems[language] = { key: "taken", variant, pair: nameOf(owner) };
  }
  return problems;
}

const variantsOf = (pair: Pair): string[] => locales.flatMap((language) => pair[language]);

/** Whether two pairs are the same, with the same order. */
export const isSamePair = (a: Pair, b: Pair): boolean =>
  locales.every((language) => a[language].join("\n") === b[language].join("\n"));

/** A pair as the form for it stands: as typed, and what the last try to save it has shown. */
export interface PairState {
  typed: Record<Locale, string>;
  /** The stored pair that is being changed, and its state that the writer has seen; none for a new one. */
  stored?: { id: string; updatedAt: string };
  /** "changed" and "gone": by somebody else, since the form was opened. */
  problem?: "variants" | "changed" | "gone";
  problems?: PairProblems;
  /** With "changed": what the pair says now. */
  now?: Pair;
}
