import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Coverage } from "@/components/coverage/Coverage";
import { JsonLd } from "@/components/ui/JsonLd";
import { coveragePath } from "@/lib/coverage/addresses";
import { coverageDataset } from "@/lib/coverage/dataset";
import { noFilters } from "@/lib/coverage/filters";
import { datasetJsonLd } from "@/lib/seo/dataset-json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";
import { coverageData } from "./coverage-data";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("coverage");
  return pageMetadata({ locale, path: coveragePath, title: t("title"), description: t("description") });
}

/** What there is and what is missing; with filters it is coverage/filter. */
export default async function CoveragePage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const { matrix, at } = await coverageData(noFilters);
  return (
    <main id="main">
      <Coverage matrix={matrix} at={at} filters={noFilters} locale={locale} />
      <JsonLd data={datasetJsonLd(coverageDataset(locale), locale)} />
    </main>
  );
}
