import { Feed, type FeedOptions, type Item } from "feed";
import { versionAddress } from "@/lib/collections/addresses";
import { kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { pictureAddress } from "@/lib/og/addresses";
import { absolute, licenceUrl } from "@/lib/seo/site";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { type FeedFormat, type FeedName, feedAddress } from "./names";
import type { FeedEntry } from "./queries";

interface FeedOf {
  name: FeedName;
  locale: Locale;
  title: string;
  description: string;
}

/** A feed as a file. What is in it is text: where a format takes it for HTML, it is escaped. */
export function feedFile(
  { name, ...about }: FeedOf,
  entries: readonly FeedEntry[],
  format: FeedFormat,
): string {
  const { locale } = about;
  const newest = entries.map(({ revisedAt }) => revisedAt).sort();
  const options: FeedOptions = {
    id: absolute(feedAddress(locale, name, "atom")),
    title: inFormat(about.title, format),
    description: about.description,
    link: absolute(name === "all" ? `/${locale}` : `/${locale}/${name}`),
    feed: absolute(feedAddress(locale, name, format)),
    feedLinks: { json: absolute(feedAddress(locale, name, "json")) },
    language: locale,
    updated: new Date(newest.at(-1) ?? 0),
    favicon: absolute("/icon.svg"),
    copyright: `CC BY 4.0, ${licenceUrl}`,
    author: { name: messagesOf(locale).layout.club, link: absolute(`/${locale}`) },
    generator: false,
    ttl: 60,
  };
  const feed = new Feed(options);
  for (const entry of entries) feed.addItem(itemOf(entry, locale, format));
  if (format === "rss") return feed.rss2();
  if (format === "atom") return feed.atom1().replace("<feed ", `<feed xml:lang="${locale}" `);
  // The library writes the first version of the format, which has no languages; nothing else is different here.
  feed.addExtension({ name: "version", objects: "https://jsonfeed.org/version/1.1" as never });
  feed.addExtension({ name: "language", objects: locale as never });
  return feed.json1();
}

function itemOf(entry: FeedEntry, locale: Locale, format: FeedFormat): Item {
  const { id, kind, slug, version, title, teaser, organisation } = entry;
  const words = messagesOf(locale);
  const link = version ? versionAddress(locale, slug, version) : `/${locale}/${kindOf(kind).path}/${slug}`;
  const urn = version ? `urn:uuid:${id}#v${version}` : `urn:uuid:${id}`;
  const label = [
    words.moderation.kinds[kind],
    version && words.feeds.version.replace("{number}", `${version}`),
  ];
  return {
    id: urn,
    title: inFormat(title.text, format),
    link: absolute(link),
    description: format === "json" ? plain(teaser.text) : html(teaser.text),
    content: `<p lang="${teaser.lang}">${html(teaser.text)}</p><p>${label.filter(Boolean).join(", ")}</p>`,
    published: new Date(entry.publishedAt),
    date: new Date(entry.revisedAt),
    category: entry.topics.map((topic) => ({ name: termLabel("topics", topic, locale), term: topic })),
    image: absolute(pictureAddress(locale, kind, slug)),
    ...(organisation && format !== "rss" && { author: [{ name: plain(organisation) }] }),
    ...(format === "rss" && { extensions: dublinCore(title.lang, organisation) }),
    ...(format === "json" && { extensions: [{ name: "language", objects: title.lang as never }] }),
  };
}

/** RSS has no words of its own for the language of an item, and takes an author's e-mail address alone. */
const dublinCore = (lang: Locale, organisation: string | null) => [
  { name: "dc:language", objects: { _text: lang } },
  ...(organisation ? [{ name: "dc:creator", objects: { _text: plain(organisation) } }] : []),
];

const inFormat = (text: string, format: FeedFormat): string => (format === "atom" ? html(text) : plain(text));

/** Without signs that XML cannot hold, nor the end of what it holds as it is. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF\s]+/gu, " ")
    .replaceAll("]]>", "]] >");

const html = (text: string): string =>
  plain(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
