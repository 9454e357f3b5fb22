import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import type { Page } from "./page-metadata";
import { absolute } from "./site";

/** Data for a <script type="application/ld+json">: no text in it can close the element. */
export const jsonLd = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** The club as whatever it publishes names it. */
export const publisherOf = (locale: Locale): object => ({
  "@type": "Organization",
  "@id": absolute("/#club"),
  name: messagesOf(locale).layout.club,
  url: absolute(`/${locale}`),
});

/** The portal as its pages name it. */
export const siteOf = (locale: Locale): object => ({
  "@type": "WebSite",
  "@id": absolute(`/${locale}#site`),
  name: messagesOf(locale).layout.club,
  url: absolute(`/${locale}`),
});

interface Named {
  name: string;
  /** After the host: "/bg/topics"; without it the page itself. */
  path?: string | undefined;
}

const listItem = ({ name, path }: Named, index: number): object => ({
  "@type": "ListItem",
  position: index + 1,
  name,
  ...(path && { item: absolute(path) }),
});

/** The path to a page, its own name last. */
export const pathJsonLd = (path: readonly Named[]): object => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: path.map(listItem),
});

interface PageOf extends Page {
  /** What it is in the words of schema.org. */
  is?: "WebPage" | "AboutPage" | "CollectionPage" | "SearchResultsPage" | "ItemPage";
  /** What it lists, and how many there are in all when it does not show them all. */
  items?: readonly Named[];
  total?: number;
}

/** A page for machines. Entries have words of their own instead: a practice is an article, an event an event. */
export function pageJsonLd({
  locale,
  path,
  title,
  description,
  is = "WebPage",
  items,
  total,
}: PageOf): object {
  const url = absolute(`/${locale}${path}`);
  return {
    "@context": "https://schema.org",
    "@type": is,
    "@id": url,
    url,
    name: title,
    description,
    inLanguage: locale,
    isPartOf: siteOf(locale),
    publisher: publisherOf(locale),
    ...(items && {
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: total ?? items.length,
        itemListElement: items.map(listItem),
      },
    }),
  };
}

/** Entries of a list, by name and address. */
export const listed = (
  entries: readonly { kind: EntryKind; slug: string; title: InLanguage }[],
  locale: Locale,
): Named[] =>
  entries.map(({ kind, slug, title }) => ({
    name: title.text,
    path: `/${locale}/${kindOf(kind).path}/${slug}`,
  }));
