import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import type { Field, Fields } from "@/lib/forms/fields";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, type Localized, pick } from "@/lib/i18n/localized";

/** A section of an entry as an office reads it. */
export interface Passage extends InLanguage {
  /** The name of the field that it is. */
  field: string;
}

/** Shown by themselves, or of no use to a reader with a pencil. */
const aside = new Set(["title", "teaser", "organisation", "images", "attachments", "links", "sources"]);

/** What of rows and groups is text: the rest are choices, files and addresses. */
const readable = new Set(["text", "area", "line", "number"]);

/**
 * The sections of a published entry in the order of its form: its long texts, and rows and groups as a line for each of
 * them, in the reader's language where there is one. Of what may be missing from older contents nothing is said.
 */
export function passagesOf(kind: EntryKind, content: object, locale: Locale): Passage[] {
  const { fields, steps } = kindOf(kind);
  const values = content as Record<string, unknown>;
  const names = Object.values(steps).flat(2);
  return names.flatMap((name): Passage[] => {
    const field = fields[name];
    if (!field || aside.has(name)) return [];
    const text = textOf(field, values[name], locale);
    return text ? [{ field: name, ...text }] : [];
  });
}

function textOf({ widget }: Field, value: unknown, locale: Locale): InLanguage | null {
  if (widget.type === "area") return pick(value as Localized, locale);
  if (widget.type === "rows")
    return joined(
      (Array.isArray(value) ? value : []).flatMap((row) => lineOf(widget.fields, row, " · ", locale) ?? []),
      "\n",
    );
  return widget.type === "group" ? lineOf(widget.fields, value, "\n", locale) : null;
}

/** The texts and figures of one row or group. */
function lineOf(fields: Fields, row: unknown, between: string, locale: Locale): InLanguage | null {
  const values = (row ?? {}) as Record<string, unknown>;
  const texts = Object.entries(fields).flatMap(([name, { widget }]): InLanguage[] => {
    const value = values[name];
    if (!readable.has(widget.type) || value === undefined || value === null || value === "") return [];
    return typeof value === "object"
      ? [pick(value as Localized, locale)].filter((text) => text !== null)
      : [{ text: String(value), lang: locale }];
  });
  return joined(texts, between);
}

/** Several texts as one, in the language of the first; null when there are none. */
function joined(texts: readonly InLanguage[], between: string): InLanguage | null {
  const [first] = texts;
  return first ? { text: texts.map(({ text }) => text).join(between), lang: first.lang } : null;
}
