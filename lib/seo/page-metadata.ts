import type { Metadata } from "next";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import { type FeedFormat, feedAddress, feedFormats, feedOfPage } from "@/lib/feeds/names";
import { feedWords } from "@/lib/feeds/words";
import { type Locale, locales } from "@/lib/i18n/locale";
import { has, type Localized, pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { pictureOfPage } from "@/lib/og/addresses";
import { pictureSize } from "@/lib/og/size";
import { alternates } from "./alternates";
import { absolute } from "./site";

/** What a page says of itself, to search engines, to machines and to those who share its link. */
export interface Page {
  locale: Locale;
  /** After the language: "/practices"; "" is the home page. */
  path: string;
  title: string;
  description: string;
  /** Languages with a text of their own; both unless given. */
  written?: readonly Locale[];
  /** An article is the page of an entry, or one below it: it has the entry's picture. */
  type?: "website" | "article";
}

const openGraphLocales: Record<Locale, string> = { bg: "bg_BG", en: "en_GB" };

/** What a page tells search engines and those who share its link, with its picture and the feed of its news. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  written,
  type = "website",
}: Page): Metadata {
  const { canonical, languages } = alternates(locale, path, written);
  const picture = { url: absolute(pictureOfPage(locale, type === "article" ? path : "")), alt: title };
  return {
    title,
    description,
    alternates: { canonical, languages, ...feedsOf(locale, path) },
    openGraph: {
      type,
      title,
      description,
      url: canonical,
      siteName: messagesOf(locale).layout.club,
      locale: openGraphLocales[locale],
      alternateLocale: Object.keys(languages)
        .filter((language): language is Locale => language !== locale && language in openGraphLocales)
        .map((language) => openGraphLocales[language]),
      images: [{ ...picture, ...pictureSize, type: "image/png" }],
    },
    twitter: { card: "summary_large_image", title, description, images: [picture] },
  };
}

/** The same for the page of an entry, or for one of its pages (`below` its address, with a title of its own before its name). */
export function entryMetadata(
  kind: EntryKind,
  { slug, title, teaser }: { slug: string; title: Localized | undefined; teaser: Localized | undefined },
  locale: Locale,
  { below = "", called }: { below?: string | undefined; called?: string | undefined } = {},
): Metadata {
  const name = pick(title, locale)?.text ?? "";
  return pageMetadata({
    locale,
    path: `/${kindOf(kind).path}/${slug}${below}`,
    title: called ? `${called}: ${name}` : name,
    description: pick(teaser, locale)?.text ?? "",
    written: locales.filter((language) => has(title, language)),
    type: "article",
  });
}

/** Where a program finds the news of a list. */
function feedsOf(locale: Locale, path: string): Pick<NonNullable<Metadata["alternates"]>, "types"> {
  const name = feedOfPage(path);
  if (!name) return {};
  const { title } = feedWords(name, locale);
  const types = (Object.keys(feedFormats) as FeedFormat[]).map((format) => [
    feedFormats[format].type,
    [{ url: absolute(feedAddress(locale, name, format)), title: `${title} (${feedFormats[format].name})` }],
  ]);
  return { types: Object.fromEntries(types) };
}
