import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Pager } from "@/components/ui/Pager";
import { numberOf } from "@/lib/i18n/format";
import { countFilters, pageSize } from "@/lib/search/filters";
import type { SearchPage } from "@/lib/search/page";
import { AlertNote } from "./AlertNote";
import { type ListPlace, listHref } from "./addresses";
import { EmptyList } from "./EmptyList";
import { Facets } from "./Facets";
import { FilterChips } from "./FilterChips";
import { ResultNotes } from "./ResultNotes";
import { ResultRow } from "./ResultRow";
import { Sort } from "./Sort";
import { hasEvidence, shownFacets } from "./shown-facets";

interface ResultListProps {
  place: ListPlace;
  result: SearchPage;
  /** How many there are, in words. */
  heading: string;
}

/** One page of a list beside its filters: the same whether it is searched, filtered or neither. */
export function ResultList({ place, result, heading }: ResultListProps) {
  const t = useTranslations("search");
  const { locale, path, filters } = place;
  const { total, more, pages, items, facets } = result;
  const set = countFilters(filters);
  const narrowable = hasEvidence(place, facets) || shownFacets(place, facets).length > 0;
  const from = (filters.page - 1) * pageSize + 1;
  const number = (n: number) => numberOf(n, locale);
  return (
    <div className="wrap lay">
      {narrowable && (
        <>
          <LinkButton className="fbtn noprint" variant="line" icon="filter" href="#filters">
            {t("filtersSet", { count: set })}
          </LinkButton>
          <Facets place={place} result={result} />
        </>
      )}
      <section
        aria-labelledby="rc"
        className={narrowable ? "print:col-span-full" : "col-span-full max-w-[57rem]"}
      >
        <div className="rbar">
          <h2 id="rc">{heading}</h2>
          <p className="vh" role="status">
            {t("shown", { total })}
          </p>
          {total > 1 && <Sort place={place} />}
        </div>
        <ResultNotes result={result} />
        <FilterChips place={place} />
        <div className={set > 0 ? undefined : "mt-6"}>
          {items.length > 0 ? (
            <ul>
              {items.map((hit) => (
                <ResultRow key={hit.id} entry={hit} locale={locale} />
              ))}
            </ul>
          ) : (
            <EmptyList place={place} result={result} />
          )}
        </div>
        {items.length > 0 && (
          <Pager
            page={filters.page}
            pages={pages}
            hrefFor={(page) => listHref(locale, path, { ...filters, page })}
            range={t("range", {
              from: number(from),
              to: number(from + items.length - 1),
              total: number(total),
              more: more ? "yes" : "no",
            })}
          />
        )}
        <AlertNote place={place} />
      </section>
    </div>
  );
}
