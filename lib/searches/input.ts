import { z } from "zod";
import { cleanText } from "@/lib/forms/clean";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { nameLimit } from "./limits";

/** What a person calls a search: one line. */
export const searchName = z
  .string()
  .transform((typed) => cleanText(typed).replace(/\s+/gu, " "))
  .pipe(z.string().min(1).max(nameLimit));

/** What can be done with one's own saved search besides giving it a name. The list is closed. */
const searchActs = ["alerts_on", "alerts_off", "seen", "delete"] as const;
export type SearchAct = (typeof searchActs)[number];

const locale = z.enum(locales).catch(defaultLocale);

/** What the portal writes into the forms about saved searches. */
export const posted = {
  save: z.object({ locale, query: z.string().max(20_000) }),
  name: z.object({ locale, id: z.uuid() }),
  // `until` is when the page was made that its reader calls seen.
  act: z.object({
    locale,
    id: z.uuid(),
    act: z.enum(searchActs),
    until: z.coerce.date().min(new Date(0)).optional(),
  }),
};

/** What is saved: a query string, under a name, with or without mail about what is new. */
export interface SearchInput {
  query: string;
  name: string;
  alerts: boolean;
}

/** Why a search was not saved: with the field's own, the keys under `searches.problems`. */
export type SaveRefusal = "empty" | "too_long" | "too_many";

/** What the form to save a search shows after an attempt. */
export interface SaveState {
  name: string;
  alerts: boolean;
  problem?: SaveRefusal | "name";
}

/** What the form for a new name shows after an attempt. */
export interface NameState {
  name: string;
  problem?: "name";
}
