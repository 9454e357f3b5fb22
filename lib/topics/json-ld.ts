import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { absolute } from "@/lib/seo/site";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { type TopicId, topicIds } from "./topic";

interface Named {
  name: string;
  /** After the host: "/bg/topics". */
  path: string;
}

/** The index of topics for machines, in the words of schema.org. */
export function topicsJsonLd(locale: Locale): object {
  const items = topicIds().map((id) => topic(id, locale));
  return collection(locale, {
    above: [home(locale)],
    page: index(locale),
    description: messagesOf(locale).topics.description,
    items,
    total: items.length,
  });
}

/** The page of a topic for machines. */
export function topicJsonLd(
  id: TopicId,
  { newest, total }: { newest: readonly EntrySummary[]; total: number },
  locale: Locale,
): object {
  return collection(locale, {
    above: [home(locale), index(locale)],
    page: topic(id, locale),
    description: messagesOf(locale).topics.introductions[id],
    items: newest.map(({ title, slug }) => ({ name: title.text, path: `/${locale}/practices/${slug}` })),
    total,
  });
}

const home = (locale: Locale): Named => ({ name: messagesOf(locale).entries.home, path: `/${locale}` });
const index = (locale: Locale): Named => ({
  name: messagesOf(locale).topics.title,
  path: `/${locale}/topics`,
});
const topic = (id: TopicId, locale: Locale): Named => ({
  name: termLabel("topics", id, locale),
  path: `/${locale}/topics/${id}`,
});

interface Collection {
  above: readonly Named[];
  page: Named;
  description: string;
  items: readonly Named[];
  /** How many items there are in all; not all need be named. */
  total: number;
}

function collection(locale: Locale, { above, page, description, items, total }: Collection): object {
  const url = absolute(page.path);
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    "@id": url,
    url,
    name: page.name,
    description,
    inLanguage: locale,
    isPartOf: { "@type": "WebSite", name: messagesOf(locale).layout.club, url: absolute(`/${locale}`) },
    breadcrumb: { "@type": "BreadcrumbList", itemListElement: [...above, page].map(listItem) },
    mainEntity: { "@type": "ItemList", numberOfItems: total, itemListElement: items.map(listItem) },
  };
}

const listItem = ({ name, path }: Named, position: number): object => ({
  "@type": "ListItem",
  position: position + 1,
  name,
  item: absolute(path),
});
