import bg from "@/messages/bg.json";
import en from "@/messages/en.json";
import type { Locale } from "./locale";

/** Bulgarian is the source: its keys are the type of every message key. */
export type Messages = typeof bg;

const all: Record<Locale, Messages> = { bg, en };

/** All messages of a language. */
export const messagesOf = (locale: Locale): Messages => all[locale];
