import { collectionAddress, versionAddress } from "@/lib/collections/addresses";
import type { Snapshot, SnapshotItem } from "@/lib/collections/snapshot";
import type { Locale } from "@/lib/i18n/locale";
import { has, pick } from "@/lib/i18n/localized";
import { pictureAddress } from "@/lib/og/addresses";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { publisherOf, siteOf } from "./json-ld";
import { absolute, licenceUrl } from "./site";

/** A version of a collection for machines, in the words of schema.org: an article that other works are parts of. */
export function collectionJsonLd(version: Snapshot, locale: Locale): object {
  const { slug, number, title } = version;
  const text = (value: Parameters<typeof pick>[0]) => pick(value, locale)?.text;
  const url = absolute(versionAddress(locale, slug, number));
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    additionalType: "https://schema.org/Collection",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: text(title),
    description: text(version.teaser),
    abstract: text(version.summary),
    inLanguage: has(title, locale) ? locale : version.sourceLanguage,
    image: absolute(pictureAddress(locale, "collection", slug)),
    author: { "@type": "Organization", name: text(version.organisation) },
    contributor: version.curators.map((name) => ({ "@type": "Person", name })),
    publisher: publisherOf(locale),
    isPartOf: siteOf(locale),
    exampleOfWork: absolute(collectionAddress(locale, slug)),
    datePublished: version.publishedAt,
    dateModified: version.publishedAt,
    version: number,
    ...(version.validUntil && { expires: version.validUntil }),
    license: licenceUrl,
    isAccessibleForFree: true,
    about: version.topics.map((topic) => termLabel("topics", topic, locale)),
    audience: { "@type": "Audience", audienceType: text(version.audience) },
    hasPart: version.groups.flatMap(({ items }) => items).map((item) => part(item, locale)),
    citation: version.sources.map(({ url: source }) => source),
  };
}

function part({ kind, address, title }: SnapshotItem, locale: Locale): object {
  const picked = pick(title, locale);
  return {
    "@type": kind === "event" ? "Event" : "CreativeWork",
    name: picked?.text,
    ...(picked && kind !== "event" && { inLanguage: picked.lang }),
    url: address.startsWith("/") ? absolute(`/${locale}${address}`) : address,
  };
}
