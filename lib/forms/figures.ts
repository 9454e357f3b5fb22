import { z } from "zod";
import { clean, type Field, type Options } from "./fields";

// Fields for years, numbers, days and times.

/** A year of four digits, 1850 to five years ahead. */
export const year = ({ required = false }: Options = {}): Field<number | undefined> => ({
  widget: { type: "year" },
  required,
  schema: z.preprocess(
    (value) => (typeof value === "string" && /^\d{4}$/.test(value.trim()) ? Number(value) : clean(value)),
    z
      .number({ error: "year" })
      .int()
      .min(1850, { error: "year" })
      .refine((value) => value <= new Date().getFullYear() + 5, { error: "year" })
      .optional(),
  ),
});

/** A number ≥ 0, typed the Bulgarian or the English way: 14 600,5 or 14,600.5. */
export const number = ({ required = false }: Options = {}): Field<number | undefined> => ({
  widget: { type: "number" },
  required,
  schema: z.preprocess(
    parseNumber,
    z.number({ error: "number" }).min(0, { error: "number" }).max(1e13, { error: "number" }).optional(),
  ),
});

function parseNumber(value: unknown): unknown {
  const typed = clean(value);
  if (typeof typed !== "string") return typed;
  const compact = typed.replace(/[\s\u00a0\u202f]/g, "");
  const thousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact)
    ? compact.replace(/,/g, "")
    : compact.replace(",", ".");
  return /^\d+(\.\d+)?$/.test(thousands) ? Number(thousands) : typed;
}

/** A whole number from 1 to `max`. */
export const count = (max: number, { required = false }: Options = {}): Field<number | undefined> => ({
  widget: { type: "number" },
  required,
  schema: z.preprocess(
    parseNumber,
    z
      .number({ error: "number" })
      .int({ error: "number" })
      .min(1, { error: "number" })
      .max(max, { error: "tooLarge" })
      .optional(),
  ),
});

const pattern = (form: RegExp, error: string, isReal: (text: string) => boolean) =>
  z.preprocess(
    clean,
    z
      .string({ error })
      .refine((text) => form.test(text) && isReal(text), { error })
      .optional(),
  );

/** A day of the calendar, as "2026-11-23". */
export const date = ({ required = false }: Options = {}): Field<string | undefined> => ({
  widget: { type: "date" },
  required,
  schema: pattern(/^\d{4}-\d{2}-\d{2}$/, "date", isDay),
});

/** Whether the calendar has such a day in our times: no 30 February, no year 0202 of a half-typed one. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= "1990" && text < "2100"
  );
}

/** A time of the day, as "18:30". */
export const time = ({ required = false }: Options = {}): Field<string | undefined> => ({
  widget: { type: "time" },
  required,
  schema: pattern(/^([01]\d|2[0-3]):[0-5]\d$/, "time", () => true),
});
