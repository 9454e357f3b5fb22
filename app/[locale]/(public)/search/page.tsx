import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listTitle } from "@/components/search/filter-words";
import { SearchResults } from "@/components/search/SearchResults";
import { SearchStart } from "@/components/search/SearchStart";
import { JsonLd } from "@/components/ui/JsonLd";
import { cached, everyListTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { countFilters, type Filters, filtersFrom, noFilters, queryOf } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";

/** Said aloud, because the layout is made for static pages: it answers each request by itself. */
export const dynamic = "force-dynamic";

interface Props extends LocalePage {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return {
    ...pageMetadata(await told(await pageLocale(params), filtersFrom(await searchParams))),
    // What people ask for is no page of its own: search engines follow it to what was found.
    robots: { index: false, follow: true },
  };
}

/** What the page says of itself. */
async function told(locale: Locale, filters: Filters) {
  const t = await getTranslations("search");
  return {
    locale,
    path: `/search${queryOf(filters)}`,
    title: listTitle(t("title"), filters, locale, t),
    description: t("meta.description"),
  };
}

/** Searches everything that is public. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const filters = filtersFrom(await searchParams);
  const page = { ...(await told(locale, filters)), is: "SearchResultsPage" } as const;
  if (filters.q === "" && countFilters(filters) === 0) {
    const { topic } = await cached(["search", locale], everyListTag(), async () => {
      const { facets } = await search(locale, noFilters);
      return facets;
    });
    return (
      <main id="main">
        <SearchStart locale={locale} byTopic={topic} />
        <JsonLd data={pageJsonLd(page)} />
      </main>
    );
  }
  const result = await search(locale, filters);
  return (
    <main id="main">
      <SearchResults locale={locale} filters={filters} result={result} />
      <JsonLd data={pageJsonLd({ ...page, items: listed(result.items, locale), total: result.total })} />
    </main>
  );
}
