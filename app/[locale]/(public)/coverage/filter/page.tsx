import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Coverage } from "@/components/coverage/Coverage";
import { coverageAddress, coveragePath } from "@/lib/coverage/addresses";
import { filtersFrom, queryOf } from "@/lib/coverage/filters";
import { filterWords } from "@/lib/coverage/words";
import { pageMetadata } from "@/lib/seo/page-metadata";
import type { FilteredPage } from "../../list-page";
import { pageLocale } from "../../page-locale";
import { coverageData } from "../coverage-data";

/** Said aloud, because the layout is made for static pages: it answers each request by itself. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params, searchParams }: FilteredPage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const filters = filtersFrom(await searchParams);
  const t = await getTranslations("coverage");
  const words = [t("title"), t(`views.${filters.view}`), ...filterWords(filters, locale)];
  return {
    ...pageMetadata({
      locale,
      path: `${coveragePath}${queryOf(filters)}`,
      title: words.join(", "),
      description: t("description"),
    }),
    // Filters can be combined without end: search engines keep the page without any.
    robots: { index: false, follow: true },
  };
}

/** The coverage with filters, or in another view: next.config sends /coverage?… here. */
export default async function FilteredCoveragePage({ params, searchParams }: FilteredPage) {
  const locale = await pageLocale(params);
  const filters = filtersFrom(await searchParams);
  // Reached by this address itself, or with a query that sets nothing: the page without filters is one of its own.
  if (queryOf(filters) === "") redirect(coverageAddress(locale));
  const { matrix, at } = await coverageData(filters);
  return (
    <main id="main">
      <Coverage matrix={matrix} at={at} filters={filters} locale={locale} />
    </main>
  );
}
