import type { CoverageDataset } from "@/lib/coverage/dataset";
import type { Locale } from "@/lib/i18n/locale";
import { publisherOf, siteOf } from "./json-ld";
import { licenceUrl } from "./site";

/** A data set for machines, in the words of schema.org, with the files that it can be had as. */
export const datasetJsonLd = ({ distribution, ...dataset }: CoverageDataset, locale: Locale): object => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  "@id": dataset.url,
  ...dataset,
  inLanguage: locale,
  creator: publisherOf(locale),
  publisher: publisherOf(locale),
  isPartOf: siteOf(locale),
  license: licenceUrl,
  isAccessibleForFree: true,
  distribution: distribution.map((file) => ({ "@type": "DataDownload", ...file })),
});
