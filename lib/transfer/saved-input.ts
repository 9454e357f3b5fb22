import { z } from "zod";
import { cleanText } from "@/lib/forms/clean";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { nameLimit } from "./limits";

/** What a member calls a check: one line. */
export const fitName = z
  .string()
  .transform((typed) => cleanText(typed).replace(/\s+/gu, " "))
  .pipe(z.string().min(1).max(nameLimit));

const locale = z.enum(locales).catch(defaultLocale);

/** What the portal writes into the forms about saved checks. `id` is that of the check to be: sent twice, it is one. */
export const posted = {
  save: z.object({ locale, id: z.uuid(), query: z.string().max(3_000) }),
  remove: z.object({ locale, id: z.uuid() }),
};

/** What is kept of a check: the query of its address. */
export const keptInput = z.object({ query: z.string() });

/** Why a check was not kept: the keys under `transfer.saved.problems`. */
export type FitRefusal = "empty" | "too_many" | "too_often";

/** What the form to save a check shows after an attempt. */
export interface KeepState {
  name: string;
  problem?: FitRefusal | "name";
}
