import type { MetadataRoute } from "next";
import { cached, listTag } from "@/lib/entries/cache";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import { addressesOf } from "@/lib/entries/public-queries";
import { locales } from "@/lib/i18n/locale";
import { alternates } from "@/lib/seo/alternates";
import { topicIds } from "@/lib/topics/topic";

/** The build needs no database. */
export const dynamic = "force-dynamic";

const pages = [
  "",
  "/practices",
  "/ideas",
  "/events",
  "/events/past",
  "/challenges",
  "/map",
  "/topics",
  "/about",
  "/about/review",
  "/accessibility",
  "/privacy",
];

/** Kinds whose entries have pages of their own. */
const kindsOnPages: readonly EntryKind[] = ["practice", "idea", "event", "challenge"];

const addresses = async (kind: EntryKind) => {
  const found = await cached(["addresses", kind], [listTag(kind)], () => addressesOf(kind));
  return found.map(({ slug, revisedAt }) => ({ path: `/${kindOf(kind).path}/${slug}`, revisedAt }));
};

/** Every public page in both languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const published = await Promise.all(kindsOnPages.map(addresses));
  return [
    ...pages.flatMap((path) => inLanguages(path)),
    ...topicIds().flatMap((id) => inLanguages(`/topics/${id}`)),
    ...published.flat().flatMap(({ path, revisedAt }) => inLanguages(path, revisedAt)),
  ];
}

function inLanguages(path: string, lastModified?: string): MetadataRoute.Sitemap {
  return locales.map((locale) => {
    const { canonical, languages } = alternates(locale, path);
    return { url: canonical, alternates: { languages }, ...(lastModified && { lastModified }) };
  });
}
