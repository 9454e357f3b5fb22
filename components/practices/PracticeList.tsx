import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Pager } from "@/components/ui/Pager";
import type { Locale } from "@/lib/i18n/locale";
import { countFilters, type Filters, pageSize } from "@/lib/practices/filters";
import type { FacetCounts, PracticeSummary } from "@/lib/practices/queries";
import { listHref } from "./addresses";
import { EmptyList } from "./EmptyList";
import { Facets } from "./Facets";
import { FilterChips } from "./FilterChips";
import { ListHead } from "./ListHead";
import { PracticeRow } from "./PracticeRow";

export interface PracticeListProps {
  locale: Locale;
  filters: Filters;
  list: { total: number; pages: number; items: PracticeSummary[] };
  counts: FacetCounts;
}

/** The list of practices with its filters: the same whether it is filtered or not. */
export function PracticeList({ locale, filters, list, counts }: PracticeListProps) {
  const t = useTranslations("practices");
  const { total, pages, items } = list;
  const set = countFilters(filters);
  const from = (filters.page - 1) * pageSize + 1;
  return (
    <>
      <ListHead locale={locale} filters={filters} counts={counts.region} />
      <div className="wrap lay">
        <LinkButton className="fbtn noprint" variant="line" icon="filter" href="#filters">
          {t("filtersSet", { count: set })}
        </LinkButton>
        <Facets filters={filters} counts={counts} locale={locale} />
        <section aria-labelledby="rc" className="print:col-span-full">
          <div className="rbar">
            <h2 id="rc">{t("count", { total })}</h2>
            <p className="vh" role="status">
              {t("shown", { total })}
            </p>
          </div>
          <FilterChips filters={filters} locale={locale} />
          <div className={set > 0 ? undefined : "mt-6"}>
            {items.length > 0 ? (
              <ul>
                {items.map((practice) => (
                  <PracticeRow key={practice.id} practice={practice} locale={locale} />
                ))}
              </ul>
            ) : (
              <EmptyList locale={locale} filters={filters} total={total} pages={pages} />
            )}
          </div>
          {items.length > 0 && (
            <Pager
              page={filters.page}
              pages={pages}
              hrefFor={(page) => listHref(locale, { ...filters, page })}
              range={t("range", { from, to: from + items.length - 1, total })}
            />
          )}
        </section>
      </div>
    </>
  );
}
