import { z } from "zod";
import { cleanText } from "@/lib/forms/clean";
import { url } from "@/lib/forms/fields";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locale";
import { isTerm } from "@/lib/vocabulary/vocabulary";
import { type AdoptionFacts, adoptionStatuses } from "./adoption";
import { adoptionLimits } from "./limits";

/** The fields of the form about an adoption, in reading order. */
export const adoptionFields = [
  "organisation",
  "region",
  "place",
  "status",
  "reason",
  "changed",
  "website",
  "language",
] as const;
export type AdoptionField = (typeof adoptionFields)[number];

/** What is wrong with a field: keys under `lineage.adopt.problems`. */
export type AdoptionProblem = "required" | "tooLong" | "choice" | "url" | "reasonNeeded" | "taken";
export type AdoptionProblems = Partial<Record<AdoptionField, AdoptionProblem>>;

const text = (max: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed) || null)
    .pipe(z.string().max(max, { error: "tooLong" }).nullable());

const oneLine = (max: number) =>
  z
    .string()
    .transform((typed) => typed.replace(/\s+/gu, " "))
    .pipe(text(max));

const isRegion = (code: string): boolean => isTerm("oblasti", code) || isTerm("countries", code);

const adoptionSchema = z
  .object({
    organisation: oneLine(adoptionLimits.organisation).pipe(z.string({ error: "required" })),
    region: z
      .string()
      .transform((code) => code || null)
      .refine((code) => code === null || isRegion(code), { error: "choice" }),
    place: oneLine(adoptionLimits.place),
    status: z.enum(adoptionStatuses, { error: "choice" }),
    reason: text(adoptionLimits.reason),
    changed: text(adoptionLimits.changed),
    website: url().schema.transform((address) => address ?? null),
    language: z.enum(locales, { error: "choice" }),
  })
  .refine(({ status, reason }) => status !== "stopped" || reason !== null, {
    path: ["reason"],
    error: "reasonNeeded",
    // Also while other fields are wrong: everything is told at once.
    when: ({ value }) => (value as { status?: unknown }).status === "stopped",
  });

/** What was typed into the form, exactly as it was. */
export type TypedAdoption = Record<AdoptionField, string>;

/** What the form shows of an adoption; of a new one, what most will want. */
export const typedFrom = (adoption: AdoptionFacts | null, locale: Locale): TypedAdoption => ({
  organisation: adoption?.organisation ?? "",
  region: adoption?.region ?? "",
  place: adoption?.place ?? "",
  status: adoption?.status ?? "interested",
  reason: adoption?.reason ?? "",
  changed: adoption?.changed ?? "",
  website: adoption?.website ?? "",
  language: adoption?.language ?? locale,
});

/** Checks what was typed: the facts, or what is wrong with each field. */
export function checkAdoption(typed: TypedAdoption): AdoptionFacts | { problems: AdoptionProblems } {
  const checked = adoptionSchema.safeParse(typed);
  if (checked.success) return checked.data;
  const problems: AdoptionProblems = {};
  for (const { path, message } of checked.error.issues)
    problems[path[0] as AdoptionField] ??= message as AdoptionProblem;
  return { problems };
}

/** What the form shows after an attempt. */
export interface AdoptionState {
  typed: TypedAdoption;
  /** What is wrong with the whole: a key under `lineage.adopt.problems`. */
  problem?: "fields" | "too_often" | "gone";
  problems?: AdoptionProblems;
}

const locale = z.enum(locales).catch(defaultLocale);
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** What the portal writes into the forms about lineage. */
export const posted = {
  start: z.object({ locale, entryId: z.uuid(), slug }),
  adoption: z.object({ locale, entryId: z.uuid(), slug, adoptionId: z.uuid().optional() }),
  remove: z.object({ locale, adoptionId: z.uuid() }),
  moderate: z.object({
    locale,
    adoptionId: z.uuid(),
    action: z.enum(["hide", "restore"]),
    reason: z.string().trim(),
  }),
};
