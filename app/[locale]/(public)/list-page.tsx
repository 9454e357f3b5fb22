import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EntryList } from "@/components/entries/EntryList";
import { listTitle } from "@/components/search/filter-words";
import { JsonLd } from "@/components/ui/JsonLd";
import { cached, listTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { type Filters, filtersFrom, noFilters, queryOf } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { type ListKind, lists } from "@/lib/search/keys";
import type { SearchPage } from "@/lib/search/page";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "./page-locale";

// What the lists of all kinds have alike: each kind has two pages, <path> and <path>/filter.

export interface FilteredPage extends LocalePage {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a list says of itself, with these words and filters. */
async function told(kind: ListKind, locale: Locale, filters: Filters) {
  const list = lists[kind];
  const t = await getTranslations();
  return {
    locale,
    path: `/${list}${queryOf(filters)}`,
    title: listTitle(t(`${list}.title`), filters, locale, await getTranslations("search")),
    description: t(`${list}.meta.description`),
  };
}

/** The same with what it lists, for machines. */
async function ListJsonLd({ kind, locale, filters, result }: ListOf & { filters: Filters }) {
  const page = await told(kind, locale, filters);
  const { items, total } = result;
  return <JsonLd data={pageJsonLd({ ...page, is: "CollectionPage", items: listed(items, locale), total })} />;
}

interface ListOf {
  kind: ListKind;
  locale: Locale;
  result: SearchPage;
}

export const listMetadata = async (kind: ListKind, { params }: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(kind, await pageLocale(params), noFilters));

/** The first page of a list without filters; any other is filter/. `notice` stands above the list. */
export async function ListPage({
  kind,
  params,
  notice,
}: LocalePage & { kind: ListKind; notice?: ReactNode }) {
  const locale = await pageLocale(params);
  const result = await cached([lists[kind], locale], [listTag(kind)], () => search(locale, noFilters, kind));
  return (
    <main id="main">
      <EntryList kind={kind} locale={locale} filters={noFilters} result={result} notice={notice} />
      <ListJsonLd kind={kind} locale={locale} filters={noFilters} result={result} />
    </main>
  );
}

/** Of a list of one kind, no other kind is asked for. */
const filtersOf = async (searchParams: FilteredPage["searchParams"]): Promise<Filters> => ({
  ...filtersFrom(await searchParams),
  kind: [],
});

export async function filteredMetadata(
  kind: ListKind,
  { params, searchParams }: FilteredPage,
): Promise<Metadata> {
  const locale = await pageLocale(params);
  const filters = await filtersOf(searchParams);
  const onlyPage = queryOf(filters) === queryOf({ page: filters.page });
  return {
    ...pageMetadata(await told(kind, locale, filters)),
    // Words and filters can be combined without end: search engines follow them to the entries and keep the list itself.
    ...(!onlyPage && { robots: { index: false, follow: true } }),
  };
}

/** A list with words or filters, or any page of it but the first: next.config sends /<path>?… here. */
export async function FilteredListPage({ kind, params, searchParams }: FilteredPage & { kind: ListKind }) {
  const locale = await pageLocale(params);
  const filters = await filtersOf(searchParams);
  // Reached by this address itself, or with a query that sets nothing: the list without filters is a page of its own.
  if (queryOf(filters) === "") redirect(`/${locale}/${lists[kind]}`);
  const result = await search(locale, filters, kind);
  return (
    <main id="main">
      <EntryList kind={kind} locale={locale} filters={filters} result={result} />
      <ListJsonLd kind={kind} locale={locale} filters={filters} result={result} />
    </main>
  );
}
