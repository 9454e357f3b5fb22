import type { Metadata } from "next";
import { cache } from "react";
import { latestVersion, type PublicVersion, versionOf, versionsOf } from "@/lib/collections/versions";
import { cached, pageTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { participationOf } from "@/lib/participation/queries";
import { entryMetadata } from "@/lib/seo/page-metadata";
import { entryAt } from "../../entry-at";

/** What the page of a collection shows at an address: its newest version. */
export const collectionAt = entryAt("collection", latestVersion);

/** A version's number as its address writes it; null for anything else. */
const numberIn = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);

/** One version of the collection at an address; else where the collection has moved to; else neither. */
export const versionAt = cache(
  async (slug: string, n: string): Promise<{ version: PublicVersion | null; movedTo: string | null }> => {
    const { entry: newest, movedTo } = await collectionAt(slug);
    const number = numberIn(n);
    if (!newest || number === null || number > newest.number) return { version: null, movedTo };
    if (number === newest.number) return { version: newest, movedTo };
    // Its page says which version is the newest.
    const version = await cached(["version", slug, n], [pageTag("collection", slug)], () =>
      versionOf(slug, number),
    );
    return { version, movedTo };
  },
);

/** All versions of a collection, the newest first. */
export const versionsAt = ({ entryId, slug }: PublicVersion) =>
  cached(["versions", entryId], [pageTag("collection", slug)], () => versionsOf(entryId));

/** How many people are told of each new version of a collection. */
export const followersAt = ({ entryId, slug }: PublicVersion, locale: Locale) =>
  cached(["followers", locale, entryId], [pageTag("collection", slug)], async () => {
    const { followers } = await participationOf(entryId, locale);
    return followers;
  });

/** What the pages of a version tell search engines: `path` after the collection's own address. */
export function versionMetadata(
  { slug, snapshot }: PublicVersion,
  locale: Locale,
  { path = "", title, indexed = true }: { path?: string; title?: string; indexed?: boolean } = {},
): Metadata {
  return {
    ...entryMetadata("collection", { ...snapshot, slug }, locale, { below: path, called: title }),
    ...(!indexed && { robots: { index: false, follow: true } }),
  };
}
