import { createTranslator } from "next-intl";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Problem } from "@/lib/forms/check";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";

/**
 * What is said of a field: `label` its short name, `question` what the form asks (the label where there is none),
 * `hint` what to write; of rows also `row`, `add` and `remove`.
 */
type Part = "label" | "question" | "hint" | "row" | "add" | "remove";

/** "results.0.unit" → "results.fields.unit": rows and groups keep their fields' words under `fields`. */
export const wordKey = (path: string): string =>
  path
    .split(".")
    .filter((part) => !/^\d+$/.test(part))
    .join(".fields.");

/** The keys are made of a kind's field names, which TypeScript cannot know here. */
type Loose = ((key: string, values?: Record<string, number>) => string) & { has(key: string): boolean };

const translator = (locale: Locale, namespace: string): Loose =>
  createTranslator({
    locale,
    messages: messagesOf(locale),
    namespace: namespace as "form",
  }) as unknown as Loose;

export interface FieldWords {
  label(path: string): string;
  question(path: string): string;
  hint(path: string): string | undefined;
  say(path: string, part: Part, values?: Record<string, number>): string | undefined;
}

/** The words of a kind's fields in one language: a form asks for each text in the language it is to be written in. */
export function fieldWords(kind: EntryKind, locale: Locale): FieldWords {
  const t = translator(locale, `fields.${kind}`);
  const say = (path: string, part: Part, values?: Record<string, number>) => {
    const key = `${wordKey(path)}.${part}`;
    return t.has(key) ? t(key, values) : undefined;
  };
  const label = (path: string) => say(path, "label") ?? path;
  return {
    say,
    label,
    hint: (path) => say(path, "hint"),
    question: (path) => say(path, "question") ?? label(path),
  };
}

/** The form's own words in a language that may not be the page's. */
export const formWords = (locale: Locale) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace: "form" });

/** The title and first words of a kind's steps, and the headings of their groups by the first field of each. */
export function stepWords(kind: EntryKind, locale: Locale) {
  const t = translator(locale, `form.${kind}`);
  const optional = (key: string) => (t.has(key) ? t(key) : undefined);
  return {
    title: (step: string) => t(`steps.${step}.title`),
    lead: (step: string) => optional(`steps.${step}.lead`),
    group: (first: string) => optional(`groups.${first}`),
  };
}

/** What is wrong and how to mend it. */
export const problemText = (locale: Locale, { key, values }: Problem): string =>
  translator(locale, "problems")(key, { ...values });
