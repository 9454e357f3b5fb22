import { z } from "zod";
import type { Problem } from "@/lib/forms/check";
import { cleanText } from "@/lib/forms/clean";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import type { EventRefusal } from "./organise";
import { fewestTimes, mostTimes, rhythms } from "./series";
import { statusActs } from "./status-acts";

/** Characters of a note to everybody. */
export const noteLimit = 1000;

const locale = z.enum(locales).catch(defaultLocale);
const entryId = z.uuid();
const key = z.uuid();

/** What the portal writes into an organiser's forms. */
export const posted = {
  status: z.object({ locale, entryId, status: z.enum(statusActs) }),
  move: z.object({ locale, entryId }),
  clone: z.object({ locale, entryId, key }),
  repeat: z.object({
    locale,
    entryId,
    key,
    rhythm: z.enum(rhythms).catch("week"),
    times: z.coerce.number().int().min(fewestTimes).max(mostTimes).catch(fewestTimes),
  }),
  feed: z.object({ locale, act: z.enum(["renew", "drop"]) }),
};

/** A note as it was typed, in either language. */
export type TypedNote = Record<Locale, string>;

/** What was typed, at most twice the limit: it is given back to the form. */
export const typedNote = (form: FormData): TypedNote => {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 2 * noteLimit);
  return { bg: text("note.bg"), en: text("note.en") };
};

/** The note to keep; "too_long" when one of its languages is. */
export function noteFrom(typed: TypedNote): Localized | "too_long" {
  const texts = locales.flatMap((language) => {
    const text = cleanText(typed[language]);
    return text ? [[language, text] as const] : [];
  });
  return texts.some(([, text]) => text.length > noteLimit) ? "too_long" : Object.fromEntries(texts);
}

/** What the form of an act shows after an attempt. */
export interface ActState {
  note: TypedNote;
  problem?: EventRefusal | "too_long";
}

/** The days and times of the form that moves an event, as typed. */
export interface TypedTimes {
  startDate: string;
  startTime: string;
  endDate: string;
  endTime: string;
  allDay: boolean;
  timeZone: string;
  registersUntil: string;
}

export interface MoveState extends ActState {
  times: TypedTimes;
  /** What is wrong with single values. */
  problems: Problem[];
}

/** The days and times of a posted form. */
export function typedTimes(form: FormData): TypedTimes {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 100);
  return {
    startDate: text("startDate"),
    startTime: text("startTime"),
    endDate: text("endDate"),
    endTime: text("endTime"),
    allDay: form.has("allDay"),
    timeZone: text("timeZone"),
    registersUntil: text("registersUntil"),
  };
}
