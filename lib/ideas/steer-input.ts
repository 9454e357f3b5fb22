import { z } from "zod";
import { cleanText } from "@/lib/forms/clean";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { textLimit } from "./limits";
import { phases } from "./phases";

/**
 * Why the team's act on an idea was not carried out: with "missing", "too_long", "choose" and "to", which are about a
 * field, the keys under `ideaLife.desk.problems`.
 */
export type SteerRefusal =
  | "not_found"
  | "not_yours"
  | "own_work"
  | "not_public"
  | "merged"
  | "changed"
  | "missing"
  | "same"
  | "target_merged"
  | "target_gone"
  | "undo_inner_first";

const locale = z.enum(locales).catch(defaultLocale);
const entryId = z.uuid();

/** What the portal writes into the forms of the team's pages about ideas. */
export const posted = {
  move: z.object({ locale, entryId, from: z.enum(phases) }),
  answer: z.object({ locale, entryId }),
  merge: z.object({ locale, entryId }),
  undo: z.object({ locale, entryId, mergeId: z.uuid() }),
};

/** Where an idea is to be moved, as it was chosen. */
export const chosenPhase = z.enum(phases);

/** A text in one or both languages, as it was typed. */
export type TypedText = Record<Locale, string>;

/** The text to keep: clean, without empty languages. */
export const keptText = (typed: TypedText): Localized =>
  Object.fromEntries(
    locales.flatMap((language) => {
      const text = cleanText(typed[language]);
      return text ? [[language, text]] : [];
    }),
  );

/** The languages in which a text is longer than the limit. */
export const tooLongIn = (text: Localized): Locale[] =>
  locales.filter((language) => (text[language]?.length ?? 0) > textLimit);

/** What a form of the team's pages shows after an attempt. */
export interface SteerState {
  typed: TypedText;
  /** The phase or the idea that was chosen. */
  choice: string;
  problem?: SteerRefusal | "too_long" | "choose";
  /** The language of the text that is too long. */
  tooLong?: Locale;
}
