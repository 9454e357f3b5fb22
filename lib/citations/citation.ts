import { createTranslator } from "next-intl";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";

/** What somebody cites: the present version of a practice, or one version of a collection for ever. */
export interface CitedWork {
  type: "practice" | "collection";
  title: string;
  /** The language of the title. */
  lang: Locale;
  /** The organisations that wrote it, by name. */
  authors: readonly string[];
  /** When this version was published: an ISO time, or a day. */
  published: string;
  version?: number;
  /** Absolute, and meant to stay. */
  url: string;
}

// Swedish writes dates as ISO 8601 does.
const sofia = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Sofia" });

/** The day of publication in Sofia: "2026-11-16". */
export const dayCited = ({ published }: CitedWork): string => sofia.format(new Date(published));

/** What the sentence `citations.text` is filled with. */
export const citationValues = (work: CitedWork, locale: Locale) => ({
  author: work.authors.length > 0 ? `${work.authors.join("; ")} (${dayCited(work).slice(0, 4)}). ` : "",
  title: work.title,
  // A question mark ends a title as well as a full stop does.
  stop: /[.!?…]$/u.test(work.title) ? "" : ".",
  type: imprintOf(work, locale).genre,
  version: work.version ?? 0,
  date: dayOf(work.published, locale),
  url: work.url,
});

/** The suggested citation as plain text, in Bulgarian after БДС ISO 690 with the year beside the author. */
export function citationOf(work: CitedWork, locale: Locale): string {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "citations" });
  const plain = (words: string) => words;
  return t.markup("text", { ...citationValues(work, locale), i: plain, a: plain });
}

/** What all files of a citation say besides the work's own facts: what it is, and who publishes it where. */
export function imprintOf({ type }: CitedWork, locale: Locale) {
  const { citations, layout } = messagesOf(locale);
  return { genre: citations.types[type], publisher: layout.club, place: citations.place };
}

/** A short name of the work for programs: "zdravni-mediatori", "grizha-v-obshtnostta-v-2". */
export const citeKeyOf = ({ type, url }: CitedWork): string => {
  const [, ...path] = new URL(url).pathname.split(`/${type}s/`);
  return path.join("-").replace(/[^A-Za-z0-9]+/g, "-") || type;
};
