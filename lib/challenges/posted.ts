import { z } from "zod";
import { cleanText } from "@/lib/forms/clean";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { commentLimit, explanationLimit, marks } from "./limits";
import type { DeskRefusal } from "./reviewers";
import type { ScoreRefusal } from "./scoring";

const call = {
  locale: z.enum(locales).catch(defaultLocale),
  challengeId: z.uuid(),
  slug: z.string().regex(/^[a-z0-9-]{1,80}$/),
};

/** What the portal writes into the forms about calls. */
export const posted = {
  call: z.object(call),
  idea: z.object({ ...call, ideaId: z.uuid() }),
  // Which button was pressed: back to the list, or on to the next idea.
  marks: z.object({
    ...call,
    ideaId: z.uuid(),
    criteria: z.coerce.number().int().min(1).max(20),
    go: z.enum(["list", "next"]).catch("next"),
  }),
  reviewer: z.object({ ...call, userId: z.uuid() }),
};

/** The address of somebody who is to review. */
export const emailInput = z.string().trim().toLowerCase().pipe(z.email().max(200));

/** A mark as a form has it; null when none was chosen. */
export function markFrom(value: unknown): number | null {
  const mark = typeof value === "string" && value !== "" ? Number(value) : Number.NaN;
  return marks.find((one) => one === mark) ?? null;
}

/** A comment as it is kept; null when there is none. RangeError when it is too long. */
export function commentFrom(typed: string): string | null {
  const text = cleanText(typed);
  if (text.length > commentLimit) throw new RangeError("comment");
  return text === "" ? null : text;
}

/** What explains the results in one language. */
export const explanationInput = z.string().transform(cleanText).pipe(z.string().min(1).max(explanationLimit));

/** What is wrong beside one criterion: a comment without a mark, which cannot be kept alone; or a comment that is too long. */
export type MarkProblem = "mark" | "long";

/** What the form of an idea shows after an attempt: what was typed, by the places of the criteria. */
export interface MarksState {
  typed: { mark: string; comment: string }[];
  problem?: ScoreRefusal | "wrong";
  problems?: Record<number, MarkProblem>;
}

/** What the form for a new reviewer shows after an attempt. */
export interface ReviewerState {
  email: string;
  problem?: DeskRefusal;
}

/** What the form that publishes results shows after an attempt. */
export interface ResultsState {
  bg: string;
  en: string;
  problem?: DeskRefusal | "explanation";
  problems?: { bg?: boolean; en?: boolean };
}
