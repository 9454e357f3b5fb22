import { createTranslator } from "next-intl";
import { type Locale, locales } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import type { Phase } from "./phases";

/** The name of a phase in one language, for letters; pages have their own translator. */
export const phaseIn = (language: Locale, phase: Phase): string =>
  createTranslator({ locale: language, messages: messagesOf(language), namespace: "ideaLife.phases" })(phase);

/** The same in every language. */
export const phaseWords = (phase: Phase): Localized =>
  Object.fromEntries(locales.map((language) => [language, phaseIn(language, phase)]));
