import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { FilterChip } from "@/components/ui/FilterChip";
import type { Locale } from "@/lib/i18n/locale";
import { countFilters, type Filters } from "@/lib/practices/filters";
import { facetNames } from "@/lib/practices/list-keys";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { listHref, toggled } from "./addresses";
import { valueLabel } from "./facet-options";

/** The filters in force, each a link to the list without it. */
export function FilterChips({ filters, locale }: { filters: Filters; locale: Locale }) {
  const t = useTranslations("practices");
  const count = countFilters(filters);
  if (count === 0) return null;
  return (
    <ul className="fchips" aria-label={t("active")}>
      {facetNames.flatMap((facet) =>
        filters[facet].map((id) => (
          <li key={`${facet}-${id}`}>
            <FilterChip href={listHref(locale, toggled(filters, facet, id))}>
              {valueLabel(facet, id, locale)}
            </FilterChip>
          </li>
        )),
      )}
      {filters.evidence > 0 && (
        <li>
          <FilterChip href={listHref(locale, { ...filters, evidence: 0, page: 1 })}>
            {t("atLeast", { word: termLabel("evidence", String(filters.evidence), locale) })}
          </FilterChip>
        </li>
      )}
      {count > 1 && (
        <li>
          <LinkButton variant="quiet" href={listHref(locale)}>
            {t("clearAll")}
          </LinkButton>
        </li>
      )}
    </ul>
  );
}
