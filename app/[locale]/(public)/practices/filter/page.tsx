import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { filterWords } from "@/components/practices/filter-words";
import { PracticeList } from "@/components/practices/PracticeList";
import { countFilters, filtersFrom, queryOf } from "@/lib/practices/filters";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../../page-locale";
import { listData } from "../list-data";

/** Said aloud, because the layout is made for static pages: it answers each request by itself. */
export const dynamic = "force-dynamic";

interface Props extends LocalePage {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const filters = filtersFrom(await searchParams);
  const t = await getTranslations("practices");
  const title = filterWords(filters, locale, t);
  return {
    ...pageMetadata({
      locale,
      path: `/practices${queryOf(filters)}`,
      title,
      description: t("meta.description"),
    }),
    // Filters can be combined without end: search engines follow them to the practices and keep the list itself.
    ...(countFilters(filters) > 0 && { robots: { index: false, follow: true } }),
  };
}

/** The list with filters, or any page of it but the first: next.config sends /practices?… here. */
export default async function FilteredPracticesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const filters = filtersFrom(await searchParams);
  // Reached by this address itself, or with a query that sets nothing: the list without filters is a page of its own.
  if (queryOf(filters) === "") redirect(`/${locale}/practices`);
  const { list, counts } = await listData(locale, filters);
  return (
    <main id="main">
      <PracticeList locale={locale} filters={filters} list={list} counts={counts} />
    </main>
  );
}
