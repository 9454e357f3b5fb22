import type { MetadataRoute } from "next";
import { cached, listTag } from "@/lib/entries/cache";
import { locales } from "@/lib/i18n/locale";
import { practiceAddresses } from "@/lib/practices/queries";
import { alternates } from "@/lib/seo/alternates";
import { topicIds } from "@/lib/topics/topic";

/** The build needs no database. */
export const dynamic = "force-dynamic";

const pages = ["", "/practices", "/map", "/topics", "/about", "/about/review", "/accessibility", "/privacy"];

/** Every public page in both languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const practices = await cached(["practice-addresses"], [listTag("practice")], practiceAddresses);
  return [
    ...pages.flatMap((path) => entries(path)),
    ...topicIds().flatMap((id) => entries(`/topics/${id}`)),
    ...practices.flatMap(({ slug, revisedAt }) => entries(`/practices/${slug}`, revisedAt)),
  ];
}

function entries(path: string, lastModified?: string): MetadataRoute.Sitemap {
  return locales.map((locale) => {
    const { canonical, languages } = alternates(locale, path);
    return { url: canonical, alternates: { languages }, ...(lastModified && { lastModified }) };
  });
}
