import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { FilterChip } from "@/components/ui/FilterChip";
import { countFilters, toggled } from "@/lib/search/filters";
import { facetNames } from "@/lib/search/keys";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { type ListPlace, listHref, unfilteredHref } from "./addresses";
import { valueLabel } from "./facet-options";

/** The filters in force, each a link to the list without it. */
export function FilterChips({ place }: { place: ListPlace }) {
  const t = useTranslations("search");
  const { locale, path, filters } = place;
  const count = countFilters(filters);
  if (count === 0) return null;
  return (
    <ul className="fchips" aria-label={t("active")}>
      {facetNames.flatMap((facet) =>
        filters[facet].map((id) => (
          <li key={`${facet}-${id}`}>
            <FilterChip href={listHref(locale, path, toggled(filters, facet, id))}>
              {valueLabel(facet, id, locale)}
            </FilterChip>
          </li>
        )),
      )}
      {filters.evidence > 0 && (
        <li>
          <FilterChip href={listHref(locale, path, { ...filters, evidence: 0, page: 1 })}>
            {t("atLeast", { word: termLabel("evidence", String(filters.evidence), locale) })}
          </FilterChip>
        </li>
      )}
      {count > 1 && (
        <li>
          <LinkButton variant="quiet" href={unfilteredHref(place)}>
            {t("clearAll")}
          </LinkButton>
        </li>
      )}
    </ul>
  );
}
