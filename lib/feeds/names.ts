import { type EntryKind, kinds } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import type { Messages } from "@/lib/i18n/messages";

/** What a feed is about: one kind of content, called as the path of its list, or all of them. */
export type FeedName = keyof Messages["feeds"]["names"];

/** The kinds that each feed is made of. */
export const feedKinds: Readonly<Record<FeedName, readonly EntryKind[]>> = {
  all: Object.keys(kinds) as EntryKind[],
  practices: ["practice"],
  ideas: ["idea"],
  events: ["event"],
  challenges: ["challenge"],
  collections: ["collection"],
};

/** Whether there is a feed of this name. */
export const isFeed = (name: string): name is FeedName => Object.hasOwn(feedKinds, name);

/** The formats of feeds: their endings and media types. */
export const feedFormats = {
  rss: { name: "RSS", type: "application/rss+xml" },
  atom: { name: "Atom", type: "application/atom+xml" },
  json: { name: "JSON Feed", type: "application/feed+json" },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** The address of a feed, without the host. */
export const feedAddress = (locale: Locale, name: FeedName, format: FeedFormat): string =>
  `/feeds/${locale}/${name}.${format}`;

/** The feed that a page has news in, by its path after the language: of a list that list's, of the home page all. */
export function feedOfPage(path: string): FeedName | null {
  const name = path === "" || path === "/feeds" ? "all" : path.slice(1);
  return isFeed(name) ? name : null;
}
