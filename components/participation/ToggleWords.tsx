import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";

interface ToggleWordsProps {
  locale: Locale;
  what: "support" | "follow" | "useful";
  children: ReactNode;
}

/** Gives the buttons inside it their words, and no more of the messages. */
export const ToggleWords = ({ locale, what, children }: ToggleWordsProps) => (
  <NextIntlClientProvider messages={{ participation: { [what]: messagesOf(locale).participation[what] } }}>
    {children}
  </NextIntlClientProvider>
);
