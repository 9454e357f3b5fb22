import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import type { FeedName } from "./names";

/** What a feed is called and about. */
export function feedWords(name: FeedName, locale: Locale): { title: string; description: string } {
  const t = createTranslator({ locale, messages: messagesOf(locale) });
  return {
    title: t("feeds.of", { name: t(`feeds.names.${name}`), club: t("layout.club") }),
    description: t("feeds.about"),
  };
}
