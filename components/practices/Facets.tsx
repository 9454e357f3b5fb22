import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { type Filters, queryOf } from "@/lib/practices/filters";
import { type Facet, facetNames } from "@/lib/practices/list-keys";
import type { FacetCounts } from "@/lib/practices/queries";
import { listHref } from "./addresses";
import { EvidenceFacet } from "./EvidenceFacet";
import { FacetChoices } from "./FacetChoices";
import { FacetGroup } from "./FacetGroup";
import { facetOptions } from "./facet-options";

interface FacetsProps {
  filters: Filters;
  counts: FacetCounts;
  locale: Locale;
}

/** Short enough to stand open from the start. */
const openFromStart: readonly Facet[] = ["topic"];

/** All filters as one plain form: it works without a script, and what it asks for can be linked to. */
export function Facets({ filters, counts, locale }: FacetsProps) {
  const t = useTranslations("practices");
  const [topic, ...others] = facetNames;
  const group = (facet: Facet) => (
    <FacetGroup
      key={facet}
      name={t(`facets.${facet}`)}
      open={openFromStart.includes(facet) || filters[facet].length > 0}
    >
      <FacetChoices facet={facet} options={facetOptions(facet, counts, filters, locale)} />
    </FacetGroup>
  );
  return (
    <form
      // Another list is another form: boxes ticked for this one do not stay.
      key={queryOf(filters)}
      className="facets [&_:is(input,summary)]:scroll-mb-28"
      id="filters"
      method="get"
      action={listHref(locale)}
      aria-label={t("filters")}
      // The browser would otherwise bring back boxes ticked on another page of the list.
      autoComplete="off"
    >
      <p className="fcl">
        <LinkButton variant="quiet" icon="close" href="#rc">
          {t("close")}
        </LinkButton>
      </p>
      {topic && group(topic)}
      <FacetGroup name={t("facets.evidence")} open>
        <EvidenceFacet chosen={filters.evidence} counts={counts.evidence} locale={locale} />
      </FacetGroup>
      {others.map(group)}
      <div className="fact sticky bottom-0 bg-cloth">
        <Button>{t("apply")}</Button>
        <LinkButton variant="quiet" href={listHref(locale)}>
          {t("clear")}
        </LinkButton>
      </div>
    </form>
  );
}
