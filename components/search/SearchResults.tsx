import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/search/filters";
import type { SearchPage } from "@/lib/search/page";
import { bareQuery } from "./filter-words";
import { ResultList } from "./ResultList";
import { SearchHead } from "./SearchHead";

interface SearchResultsProps {
  locale: Locale;
  filters: Filters;
  result: SearchPage;
}

/** What a search of everything has found. */
export function SearchResults({ locale, filters, result }: SearchResultsProps) {
  const t = useTranslations("search");
  const heading = t("count", {
    total: result.total,
    more: result.more ? "yes" : "no",
    asked: filters.q && !result.tooCommon ? "yes" : "no",
    q: bareQuery(filters.q),
  });
  return (
    <>
      <SearchHead locale={locale} q={filters.q} />
      <ResultList place={{ locale, path: "/search", filters }} result={result} heading={heading} />
    </>
  );
}
