import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ListPlace } from "@/components/search/addresses";
import { bareQuery } from "@/components/search/filter-words";
import { ResultList } from "@/components/search/ResultList";
import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/search/filters";
import { type ListKind, lists } from "@/lib/search/keys";
import type { SearchPage } from "@/lib/search/page";
import { ListHead } from "./ListHead";

interface EntryListProps {
  kind: ListKind;
  locale: Locale;
  filters: Filters;
  result: SearchPage;
  /** Between the head and the list. */
  notice?: ReactNode;
}

/** The list of a kind: the same whether it is searched, filtered or neither. */
export function EntryList({ kind, locale, filters, result, notice }: EntryListProps) {
  const t = useTranslations();
  const { total, more, facets } = result;
  const list = lists[kind];
  const place: ListPlace = { locale, path: `/${list}`, filters };
  const heading = t(`${list}.count`, {
    total,
    more: more ? "yes" : "no",
    asked: filters.q && !result.tooCommon ? "yes" : "no",
    q: bareQuery(filters.q),
  });
  return (
    <>
      <ListHead kind={kind} place={place} counts={facets.region} />
      {notice}
      <ResultList place={place} result={result} heading={heading} />
    </>
  );
}
