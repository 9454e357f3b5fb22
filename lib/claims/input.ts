import { z } from "zod";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { verdicts } from "./claims";

/** What the portal writes into the form of a check: the claim, its revision, and the last check that was seen. */
export const posted = z.object({
  locale: z.enum(locales).catch(defaultLocale),
  entryId: z.uuid(),
  revisionNumber: z.coerce.number().int().positive(),
  claim: z.string().regex(/^[0-9a-f]{64}$/),
  seen: z.union([z.uuid(), z.literal("")]),
});

/** What the curator chose. */
export const chosenVerdict = z.enum(verdicts);

/** Why a check was not kept: the keys under `claims.desk.problems`. */
export type CheckRefusal =
  | "not_found"
  | "not_yours"
  | "own_work"
  | "not_public"
  | "changed"
  | "verdict"
  | "note"
  | "too_long"
  | "too_often";

/** What the form shows after an attempt. */
export interface CheckState {
  verdict: string;
  note: string;
  problem?: CheckRefusal;
}
