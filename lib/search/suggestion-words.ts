import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import type { SuggestionGroup } from "./suggest";

/** What the field for searching shows under itself: suggestions with all words around them, so that it needs none. */
export interface SuggestionAnswer {
  /** What the list is called. */
  label: string;
  /** How many there are, for those who do not see them. */
  status: string;
  groups: (SuggestionGroup & { label: string })[];
  /** The way to search for what was typed. */
  search: string;
}

/** Suggestions in words. */
export function suggestionAnswer(locale: Locale, typed: string, groups: SuggestionGroup[]): SuggestionAnswer {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "suggestions" });
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return {
    label: t("label"),
    status: t("status", { count }),
    groups: groups.map((group) => ({ ...group, label: t(`groups.${group.name}`) })),
    search: t("search", { words: typed.trim() }),
  };
}
