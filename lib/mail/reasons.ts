import { createTranslator } from "next-intl";
import { grounds } from "@/lib/entries/grounds";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { type Block, quote, text, type Words, wordsOf } from "./letter";

/** What a refusal stands on: the rule's number and name. */
export function groundIn(language: Locale, ground: string): string {
  const rule = grounds.find((candidate) => candidate === ground);
  if (!rule) return ground;
  const names = createTranslator({ locale: language, messages: messagesOf(language), namespace: "rules" });
  return wordsOf(language)("declined.ground", { number: rule.slice(1), rule: names(`${rule}.title`) });
}

/** The end of a statement of reasons (Regulation (EU) 2022/2065, Art. 17): the reasons, who decided, what can be done. */
export const reasonsOf = (t: Words, reason: string): Block[] => [
  text(t("declined.reason")),
  quote(reason),
  text(t("declined.byPerson")),
  text(t("declined.appeal")),
];
