import type { z } from "zod";
import { type Locale, otherLocale } from "@/lib/i18n/locale";
import { lengthOf } from "./clean";
import { type ContentOf, type Field, type Fields, isFilled, isLocalized, objectOf } from "./fields";
import { type RawObject, valueAt } from "./raw";

/** The keys under `problems` in the message files. */
export type ProblemKey =
  | "required"
  | "tooLong"
  | "tooMany"
  | "invalid"
  | "year"
  | "number"
  | "url"
  | "choice"
  | "yearOrder"
  | "date"
  | "time"
  | "tooLarge"
  | "dateOrder"
  | "rangeOrder"
  | "noSuchTime"
  | "clubAddress"
  | "listAddress"
  | "sameTwice"
  | "comparesPractices"
  | "titleInLanguage"
  | "unknownFile";

/** What is wrong with one value: where (dotted path), what (a message key) and the figures of the message. */
export interface Problem {
  path: string;
  key: ProblemKey;
  values?: { max?: number; over?: number };
}

export type Checked<T> = { ok: true; content: T } | { ok: false; problems: Problem[] };

/** What a kind adds to the check of its single fields. */
export type CrossCheck = (raw: RawObject, source: Locale) => Problem[];

/**
 * Checks what was typed against the fields. Gives the content, or every problem found:
 * wrong values first, then required ones that are missing in the source language.
 */
export function checkContent<F extends Fields>(
  fields: F,
  raw: RawObject,
  source: Locale,
  crossCheck: CrossCheck = () => [],
): Checked<ContentOf<F>> {
  const parsed = objectOf(fields).safeParse(raw);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, raw));
  const problems = [
    ...wrong,
    ...missing(fields, raw, source, ""),
    ...secondLanguage(fields, raw, source),
    ...crossCheck(raw, source),
  ];
  return parsed.success && problems.length === 0
    ? { ok: true, content: parsed.data }
    : { ok: false, problems };
}

/** Problems that stand whether or not the draft is finished: all but the missing ones. */
export const wrongOnly = (problems: Problem[]): Problem[] => problems.filter(({ key }) => key !== "required");

/** The problems of some fields, for a step that shows these. */
export const problemsOf = (names: readonly string[], problems: Problem[]): Problem[] =>
  problems.filter(({ path }) => names.includes(path.split(".")[0] ?? ""));

function problemOf(issue: z.core.$ZodIssue, raw: RawObject): Problem {
  const path = issue.path.join(".");
  const key = issue.message as ProblemKey;
  if (issue.code !== "too_big") return { path, key };
  const max = Number(issue.maximum);
  const value = valueAt(raw, path);
  const length = typeof value === "string" ? lengthOf(value) : Array.isArray(value) ? value.length : max;
  return { path, key, values: { max, over: length - max } };
}

function missing(fields: Fields, raw: RawObject, source: Locale, prefix: string): Problem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const value = raw[name];
    const { widget } = field;
    if (widget.type === "rows" || widget.type === "files") {
      const list = Array.isArray(value) ? value : [];
      if (field.required && !isFilled(list)) return [{ path, key: "required" as const }];
      return list.flatMap((row, index) =>
        isFilled(row) && row && typeof row === "object" && !Array.isArray(row)
          ? missing(widget.fields, row, source, `${path}.${index}.`)
          : [],
      );
    }
    return field.required && !filledIn(field, value, source)
      ? [{ path: isLocalized(widget) ? `${path}.${source}` : path, key: "required" as const }]
      : [];
  });
}

const filledIn = (field: Field, value: RawObject[string], source: Locale): boolean =>
  isFilled(isLocalized(field.widget) ? valueAt(value, source) : value);

/** A second language stands only with the required texts of the head: its title and teaser. */
function secondLanguage(fields: Fields, raw: RawObject, source: Locale): Problem[] {
  const second = otherLocale(source);
  const head = Object.entries(fields).filter(([name]) => name === "title" || name === "teaser");
  const texts = Object.entries(fields).filter(([, field]) => isLocalized(field.widget));
  const begun = texts.some(([name]) => isFilled(valueAt(raw, `${name}.${second}`)));
  return begun
    ? head
        .filter(([name]) => !isFilled(valueAt(raw, `${name}.${second}`)))
        .map(([name]) => ({ path: `${name}.${second}`, key: "titleInLanguage" }))
    : [];
}

/** How far a draft is: fields with anything in them, of all that its form shows. */
export function completeness(shown: readonly string[], raw: RawObject): { filled: number; total: number } {
  return { filled: shown.filter((name) => isFilled(raw[name])).length, total: shown.length };
}
