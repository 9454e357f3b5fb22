import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";

/** A piece of a letter: a paragraph, somebody's own words, or the code to type. */
export type Block = { kind: "text" | "quote" | "code"; text: string };

export interface Letter {
  subject: string;
  blocks: Block[];
  button: { label: string; link: string };
  /** Why the reader gets it. */
  why: string;
}

/** The texts of all letters in one language. */
export const wordsOf = (language: Locale) =>
  createTranslator({ locale: language, messages: messagesOf(language), namespace: "mail" });

export type Words = ReturnType<typeof wordsOf>;

/** How the letters of a group of templates are written, by what each is told. */
export type Letters<Values> = {
  [T in keyof Values]: (t: Words, values: Values[T], language: Locale) => Letter;
};

export const text = (words: string): Block => ({ kind: "text", text: words });
export const quote = (words: string): Block => ({ kind: "quote", text: words });
