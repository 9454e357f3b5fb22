import type { PublicCall } from "@/lib/challenges/queries";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import { has, pick } from "@/lib/i18n/localized";
import { pictureAddress } from "@/lib/og/addresses";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { publisherOf, siteOf } from "./json-ld";
import { absolute, licenceUrl } from "./site";

/** A call for machines, in the words of schema.org: a question with a page, and the ideas that answer it. */
export function callJsonLd(
  call: PublicCall,
  ideas: readonly Pick<EntrySummary, "slug" | "title">[],
  locale: Locale,
): object {
  const { content, slug, standing, organisationWebsite: website } = call;
  const text = (value: Parameters<typeof pick>[0]) => pick(value, locale)?.text;
  const url = absolute(`/${locale}/challenges/${slug}`);
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    additionalType: "https://schema.org/Question",
    "@id": url,
    url,
    name: text(content.title),
    description: text(content.teaser),
    abstract: text(content.question),
    inLanguage: has(content.title, locale) ? locale : call.sourceLanguage,
    author: { "@type": "Organization", name: text(content.organisation), ...(website && { url: website }) },
    publisher: publisherOf(locale),
    isPartOf: siteOf(locale),
    image: absolute(pictureAddress(locale, "challenge", slug)),
    datePublished: call.publishedAt,
    dateModified: call.revisedAt,
    expires: standing.closesAt,
    version: call.revisionNumber,
    license: licenceUrl,
    isAccessibleForFree: true,
    about: content.topics.map((topic) => termLabel("topics", topic, locale)),
    hasPart: ideas.map(({ slug: idea, title }) => ({
      "@type": "CreativeWork",
      name: title.text,
      url: absolute(`/${locale}/ideas/${idea}`),
    })),
  };
}
