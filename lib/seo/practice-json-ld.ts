import type { PublicEntry } from "@/lib/entries/public-queries";
import type { Locale } from "@/lib/i18n/locale";
import { has, pick } from "@/lib/i18n/localized";
import { pictureAddress } from "@/lib/og/addresses";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { publisherOf, siteOf } from "./json-ld";
import { absolute, licenceUrl } from "./site";

/** A practice for machines, in the words of schema.org. */
export function practiceJsonLd(practice: PublicEntry<"practice">, locale: Locale): object {
  const { content, slug } = practice;
  const text = (value: Parameters<typeof pick>[0]) => pick(value, locale)?.text;
  const place = text(content.place);
  const website = practice.organisationWebsite ?? content.website;
  const url = absolute(`/${locale}/practices/${slug}`);
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    "@id": url,
    mainEntityOfPage: url,
    headline: text(content.title),
    description: text(content.teaser),
    inLanguage: has(content.title, locale) ? locale : practice.sourceLanguage,
    author: { "@type": "Organization", name: text(content.organisation), ...(website && { url: website }) },
    publisher: publisherOf(locale),
    isPartOf: siteOf(locale),
    image: absolute(pictureAddress(locale, "practice", slug)),
    datePublished: practice.publishedAt,
    dateModified: practice.revisedAt,
    version: practice.revisionNumber,
    license: licenceUrl,
    isAccessibleForFree: true,
    about: content.topics.map((topic) => termLabel("topics", topic, locale)),
    ...(place && { contentLocation: { "@type": "Place", name: place } }),
    citation: content.sources.flatMap(({ url: source }) => source ?? []),
  };
}
