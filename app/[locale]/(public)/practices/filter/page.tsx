import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PracticeList } from "@/components/practices/PracticeList";
import { listTitle } from "@/components/search/filter-words";
import { type Filters, filtersFrom, queryOf } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../../page-locale";

/** Said aloud, because the layout is made for static pages: it answers each request by itself. */
export const dynamic = "force-dynamic";

interface Props extends LocalePage {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Of a list of one kind, no other kind is asked for. */
const filtersOf = async (searchParams: Props["searchParams"]): Promise<Filters> => ({
  ...filtersFrom(await searchParams),
  kind: [],
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const filters = await filtersOf(searchParams);
  const t = await getTranslations();
  const onlyPage = queryOf(filters) === queryOf({ page: filters.page });
  return {
    ...pageMetadata({
      locale,
      path: `/practices${queryOf(filters)}`,
      title: listTitle(t("practices.title"), filters, locale, await getTranslations("search")),
      description: t("practices.meta.description"),
    }),
    // Words and filters can be combined without end: search engines follow them to the practices and keep the list itself.
    ...(!onlyPage && { robots: { index: false, follow: true } }),
  };
}

/** The list with words or filters, or any page of it but the first: next.config sends /practices?… here. */
export default async function FilteredPracticesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const filters = await filtersOf(searchParams);
  // Reached by this address itself, or with a query that sets nothing: the list without filters is a page of its own.
  if (queryOf(filters) === "") redirect(`/${locale}/practices`);
  const result = await search(locale, filters, "practice");
  return (
    <main id="main">
      <PracticeList locale={locale} filters={filters} result={result} />
    </main>
  );
}
