import { z } from "zod";
import { cleanText } from "@/lib/forms/clean";
import { explanationLimit, reportGrounds } from "./report";

/** Several lines: clean, something and not too much. */
export const explanation = z
  .string({ error: "explanation" })
  .transform(cleanText)
  .pipe(z.string().min(1, { error: "explanation" }).max(explanationLimit, { error: "tooLong" }));

/** What a moderator decides on a report, and why: the reporter reads it. */
export const decisionInput = z.object({
  decision: z.enum(["upheld", "rejected"], { error: "decision" }),
  reason: explanation,
});

/** Why a moderator hides or restores what somebody wrote: its author reads it. */
export const hideInput = z.object({
  ground: z.enum(reportGrounds, { error: "ground" }),
  reason: explanation,
});
