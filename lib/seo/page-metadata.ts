import type { Metadata } from "next";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { alternates } from "./alternates";

interface Page {
  locale: Locale;
  /** After the language: "/practices"; "" is the home page. */
  path: string;
  title: string;
  description: string;
  /** Languages with a text of their own; both unless given. */
  written?: readonly Locale[];
  type?: "website" | "article";
}

const openGraphLocales: Record<Locale, string> = { bg: "bg_BG", en: "en_GB" };

/** What a page tells search engines and those who share its link. No picture: none is fetched to preview a link. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  written,
  type = "website",
}: Page): Metadata {
  const { canonical, languages } = alternates(locale, path, written);
  return {
    title,
    description,
    alternates: { canonical, languages },
    openGraph: {
      type,
      title,
      description,
      url: canonical,
      siteName: messagesOf(locale).layout.club,
      locale: openGraphLocales[locale],
    },
  };
}
