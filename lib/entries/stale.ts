import type { Field, Fields } from "@/lib/forms/fields";
import { isLocalized } from "@/lib/forms/fields";
import { type Locale, otherLocale } from "@/lib/i18n/locale";
import { sourceTexts } from "./texts";

type Content = Record<string, unknown>;

/**
 * The fields whose text changed in the source language alone, when the translation as a whole was not touched:
 * once published it is marked as one of an older revision.
 */
export function staleFields(fields: Fields, source: Locale, before: Content, after: Content): string[] {
  const other = otherLocale(source);
  const translated = (after.title as Content | undefined)?.[other];
  if (!translated || sourceTexts(before, other) !== sourceTexts(after, other)) return [];
  return Object.entries(fields)
    .filter(([name, field]) => holdsTexts(field) && changed(before[name], after[name], source))
    .map(([name]) => name);
}

const changed = (before: unknown, after: unknown, language: Locale): boolean =>
  sourceTexts(before, language) !== sourceTexts(after, language);

const holdsTexts = ({ widget }: Field): boolean =>
  isLocalized(widget) || ("fields" in widget && Object.values(widget.fields).some(holdsTexts));
