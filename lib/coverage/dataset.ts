import type { Locale } from "@/lib/i18n/locale";
import { absolute } from "@/lib/seo/site";
import { coverageAddress, coverageFile } from "./addresses";
import { noFilters } from "./filters";
import { coverageWords } from "./words";

/** The coverage as a data set, for those who describe it to machines. Addresses are absolute. */
export interface CoverageDataset {
  name: string;
  description: string;
  url: string;
  distribution: { encodingFormat: string; contentUrl: string }[];
}

/** What the whole coverage is, and the files that it can be had as. */
export function coverageDataset(locale: Locale): CoverageDataset {
  const t = coverageWords(locale);
  return {
    name: t("title"),
    description: t("description"),
    url: absolute(coverageAddress(locale)),
    distribution: [
      { encodingFormat: "text/csv", contentUrl: absolute(coverageFile(locale, "csv", noFilters)) },
      { encodingFormat: "image/svg+xml", contentUrl: absolute(coverageFile(locale, "svg", noFilters)) },
    ],
  };
}
