import { useTranslations } from "next-intl";
import type { ListPlace } from "@/components/search/addresses";
import { bareQuery } from "@/components/search/filter-words";
import { ResultList } from "@/components/search/ResultList";
import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/search/filters";
import type { SearchPage } from "@/lib/search/page";
import { ListHead } from "./ListHead";

interface PracticeListProps {
  locale: Locale;
  filters: Filters;
  result: SearchPage;
}

/** The list of practices: the same whether it is searched, filtered or neither. */
export function PracticeList({ locale, filters, result }: PracticeListProps) {
  const t = useTranslations("practices");
  const { total, more, facets } = result;
  const place: ListPlace = { locale, path: "/practices", filters };
  const heading = t("count", {
    total,
    more: more ? "yes" : "no",
    asked: filters.q && !result.tooCommon ? "yes" : "no",
    q: bareQuery(filters.q),
  });
  return (
    <>
      <ListHead place={place} counts={facets.region} />
      <ResultList place={place} result={result} heading={heading} />
    </>
  );
}
