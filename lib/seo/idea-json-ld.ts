import type { Locale } from "@/lib/i18n/locale";
import { has, isEmpty, pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import type { PublicIdea } from "@/lib/ideas/queries";
import { pictureAddress } from "@/lib/og/addresses";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { publisherOf, siteOf } from "./json-ld";
import { absolute, licenceUrl } from "./site";

/** An idea for machines, in the words of schema.org. `supports` is how many people support it. */
export function ideaJsonLd(idea: PublicIdea, { supports }: { supports: number }, locale: Locale): object {
  const { content, slug, phase, authors, organisationWebsite: website } = idea;
  const text = (value: Parameters<typeof pick>[0]) => pick(value, locale)?.text;
  const place = text(content.place);
  const url = absolute(`/${locale}/ideas/${slug}`);
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": url,
    url,
    name: text(content.title),
    description: text(content.teaser),
    inLanguage: has(content.title, locale) ? locale : idea.sourceLanguage,
    creativeWorkStatus: messagesOf(locale).ideaLife.phases[phase],
    author: isEmpty(content.organisation)
      ? authors.map((name) => ({ "@type": "Person", name }))
      : { "@type": "Organization", name: text(content.organisation), ...(website && { url: website }) },
    publisher: publisherOf(locale),
    isPartOf: siteOf(locale),
    image: absolute(pictureAddress(locale, "idea", slug)),
    datePublished: idea.publishedAt,
    dateModified: idea.revisedAt,
    version: idea.revisionNumber,
    license: licenceUrl,
    isAccessibleForFree: true,
    about: content.topics.map((topic) => termLabel("topics", topic, locale)),
    interactionStatistic: {
      "@type": "InteractionCounter",
      interactionType: "https://schema.org/EndorseAction",
      userInteractionCount: supports,
    },
    ...(place && { contentLocation: { "@type": "Place", name: place } }),
    citation: content.sources.flatMap(({ url: source }) => source ?? []),
  };
}
