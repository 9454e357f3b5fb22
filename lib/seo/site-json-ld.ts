import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { publisherOf, siteOf } from "./json-ld";
import { absolute } from "./site";

/** The club and its portal for machines, with how the portal is searched. */
export function siteJsonLd(locale: Locale): object {
  const { description } = messagesOf(locale).layout;
  return {
    "@context": "https://schema.org",
    "@graph": [
      { ...publisherOf(locale), description, logo: absolute("/icon.svg") },
      {
        ...siteOf(locale),
        description,
        inLanguage: locale,
        publisher: { "@id": absolute("/#club") },
        potentialAction: {
          "@type": "SearchAction",
          target: {
            "@type": "EntryPoint",
            urlTemplate: absolute(`/${locale}/search?q={search_term_string}`),
          },
          "query-input": "required name=search_term_string",
        },
      },
    ],
  };
}
