import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";

/** The messages that the files of a version are written with: all namespaces, since they name fields of several. */
export const wordsOf = (locale: Locale) => createTranslator({ locale, messages: messagesOf(locale) });

export type Words = ReturnType<typeof wordsOf>;
