import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listTitle } from "@/components/search/filter-words";
import { SearchResults } from "@/components/search/SearchResults";
import { SearchStart } from "@/components/search/SearchStart";
import { cached, everyListTag } from "@/lib/entries/cache";
import { countFilters, filtersFrom, noFilters, queryOf } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";

/** Said aloud, because the layout is made for static pages: it answers each request by itself. */
export const dynamic = "force-dynamic";

interface Props extends LocalePage {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const filters = filtersFrom(await searchParams);
  const t = await getTranslations("search");
  return {
    ...pageMetadata({
      locale,
      path: `/search${queryOf(filters)}`,
      title: listTitle(t("title"), filters, locale, t),
      description: t("meta.description"),
    }),
    // What people ask for is no page of its own: search engines follow it to what was found.
    robots: { index: false, follow: true },
  };
}

/** Searches everything that is public. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const filters = filtersFrom(await searchParams);
  if (filters.q === "" && countFilters(filters) === 0) {
    const { topic } = await cached(["search", locale], everyListTag(), async () => {
      const { facets } = await search(locale, noFilters);
      return facets;
    });
    return (
      <main id="main">
        <SearchStart locale={locale} byTopic={topic} />
      </main>
    );
  }
  return (
    <main id="main">
      <SearchResults locale={locale} filters={filters} result={await search(locale, filters)} />
    </main>
  );
}
