import { z } from "zod";
import { locales } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { termsOf, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import { cleanText } from "./clean";

/**
 * A field says once what it takes: its widget in the form, its limit, and its zod schema.
 * The form, the review, the completeness meter and the submission all read the same definition.
 * zod's messages are keys of the message files (`problems.*`).
 */
export interface Field<Out = unknown> {
  widget: Widget;
  required: boolean;
  schema: z.ZodType<Out>;
}

export type Widget =
  | { type: "text" | "area"; localized: true; max: number }
  | { type: "line"; max: number }
  | { type: "year" | "number" | "url" | "date" | "time" | "check" | "hidden" }
  | { type: "choice" | "choices"; vocabulary: VocabularyName; max: number }
  | { type: "rows"; fields: Fields; max: number }
  | { type: "group"; fields: Fields }
  | { type: "files"; kind: "image" | "document"; fields: Fields; max: number };

export type Fields = Record<string, Field>;

/** What a set of fields becomes when it has passed. */
export type ContentOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer Out> ? Out : never };

export interface Options {
  required?: boolean;
}

/** Typed text, cleaned. Undefined when nothing is left, and for null: an unticked or unchosen field of a saved step. */
export const clean = (value: unknown): unknown =>
  typeof value === "string" ? cleanText(value) || undefined : (value ?? undefined);

const string = (max: number) =>
  z.preprocess(clean, z.string({ error: "invalid" }).max(max, { error: "tooLong" }).optional());

const localizedText = (
  type: "text" | "area",
  max: number,
  { required = false }: Options,
): Field<Localized | undefined> => ({
  widget: { type, localized: true, max },
  required,
  schema: z
    .preprocess(
      (value) => value ?? undefined,
      z
        .object(
          { bg: string(max), en: string(max), translated: z.enum(locales).optional().catch(undefined) },
          { error: "invalid" },
        )
        .optional(),
    )
    .transform((value) => (value?.bg || value?.en ? value : undefined)),
});

/** A short text in either or both languages, at most `max` characters each. */
export const text = (max: number, options: Options = {}) => localizedText("text", max, options);

/** A long text of several paragraphs in either or both languages. */
export const area = (max: number, options: Options = {}) => localizedText("area", max, options);

/** A short text that is the same in both languages. */
export const line = (max: number, { required = false }: Options = {}): Field<string | undefined> => ({
  widget: { type: "line", max },
  required,
  schema: string(max),
});

/** A web address, http or https; "example.org" is taken as https://example.org. */
export const url = ({ required = false }: Options = {}): Field<string | undefined> => ({
  widget: { type: "url" },
  required,
  schema: z.preprocess(
    (value) => {
      const typed = clean(value);
      return typeof typed === "string" && !/^[a-z][a-z0-9+.-]*:/i.test(typed) ? `https://${typed}` : typed;
    },
    z
      .url({ protocol: /^https?$/, hostname: /\./, error: "url" })
      .max(2000, { error: "url" })
      .optional(),
  ),
});

/** A box to tick. */
export const check = (): Field<boolean> => ({
  widget: { type: "check" },
  required: false,
  schema: z.preprocess((value) => value === true || value === "true" || value === "on", z.boolean()),
});

/** An id that the form carries along and the reader does not see. */
export const hidden = (): Field<string | undefined> => ({
  widget: { type: "hidden" },
  required: false,
  schema: string(100),
});

const term = (vocabulary: VocabularyName) =>
  z.enum(
    termsOf(vocabulary).map(({ id }) => id),
    { error: "choice" },
  );

/** One term of a closed list. */
export const choice = (
  vocabulary: VocabularyName,
  { required = false }: Options = {},
): Field<string | undefined> => ({
  widget: { type: "choice", vocabulary, max: 1 },
  required,
  schema: z.preprocess(clean, term(vocabulary).optional()),
});

/** Up to `max` terms of a closed list. */
export const choices = (
  vocabulary: VocabularyName,
  max: number,
  { required = false }: Options = {},
): Field<string[]> => ({
  widget: { type: "choices", vocabulary, max },
  required,
  schema: z.preprocess(
    (value) => [
      ...new Set((Array.isArray(value) ? value : [value]).map(clean).filter((item) => item !== undefined)),
    ],
    z.array(term(vocabulary), { error: "choice" }).max(max, { error: "tooMany" }),
  ),
});

/** Several fields under one name. */
export const group = <F extends Fields>(fields: F): Field<Partial<ContentOf<F>>> => ({
  widget: { type: "group", fields },
  required: false,
  schema: z.preprocess((value) => value ?? {}, objectOf(fields)) as z.ZodType<Partial<ContentOf<F>>>,
});

const rowsSchema = <F extends Fields>(fields: F, max: number) =>
  z.preprocess(
    (value) => value ?? [],
    z
      .array(objectOf(fields), { error: "invalid" })
      .max(max, { error: "tooMany" })
      .transform((rows) => rows.filter((row) => isFilled(row))),
  ) as z.ZodType<ContentOf<F>[]>;

/** Up to `max` rows of the same fields; rows left empty are dropped. */
export const rows = <F extends Fields>(
  fields: F,
  max: number,
  { required = false }: Options = {},
): Field<ContentOf<F>[]> => ({
  widget: { type: "rows", fields, max },
  required,
  schema: rowsSchema(fields, max),
});

/** Up to `max` uploaded files, each with fields of its own and the upload's id. */
export const files = <F extends Fields>(
  kind: "image" | "document",
  fields: F,
  max: number,
): Field<(ContentOf<F> & { id: string })[]> => ({
  widget: { type: "files", kind, fields, max },
  required: false,
  schema: rowsSchema({ ...fields, id: hidden() }, max) as z.ZodType<(ContentOf<F> & { id: string })[]>,
});

/** The zod object of a set of fields. */
export const objectOf = <F extends Fields>(fields: F) =>
  z.object(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])), {
    error: "invalid",
  }) as unknown as z.ZodType<ContentOf<F>>;

/** Whether anything was typed, chosen or ticked in a value of any depth. */
export function isFilled(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.some(isFilled);
  if (value && typeof value === "object")
    return Object.entries(value).some(([key, inner]) => key !== "translated" && isFilled(inner));
  return typeof value === "number" || value === true;
}

/** Whether a widget has a text in each language. */
export const isLocalized = (widget: Widget): widget is Extract<Widget, { localized: true }> =>
  "localized" in widget;
