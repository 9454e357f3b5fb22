import type { PublicEntry } from "@/lib/entries/public-queries";
import type { Locale } from "@/lib/i18n/locale";
import { has, pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { absolute } from "./site";

/** The licence of everything published: Creative Commons Attribution 4.0. */
export const licenceUrl = "https://creativecommons.org/licenses/by/4.0/";

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
    publisher: { "@type": "Organization", name: messagesOf(locale).layout.club, url: absolute(`/${locale}`) },
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
