import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/components/ui/Button";
import { defaultSort, queryOf } from "@/lib/search/filters";
import type { FacetName } from "@/lib/search/keys";
import type { SearchPage } from "@/lib/search/page";
import { type ListPlace, listHref, unfilteredHref } from "./addresses";
import { EvidenceFacet } from "./EvidenceFacet";
import { FacetChoices } from "./FacetChoices";
import { FacetGroup } from "./FacetGroup";
import { hasEvidence, type ShownFacet, shownFacets } from "./shown-facets";

interface FacetsProps {
  place: ListPlace;
  result: Pick<SearchPage, "facets" | "facetsAtLeast">;
}

/** What most people narrow a list down by: before the evidence, the others after it. */
const leading: readonly FacetName[] = ["kind", "topic"];

/** All filters as one plain form: it works without a script, and what it asks for can be linked to. */
export function Facets({ place, result: { facets: counts, facetsAtLeast } }: FacetsProps) {
  const t = useTranslations("search");
  const { locale, path, filters } = place;
  const style = { locale, atLeast: facetsAtLeast };
  const shown = shownFacets(place, counts);
  const group = ({ facet, options }: ShownFacet) => (
    <FacetGroup
      key={facet}
      name={t(`facets.${facet}`)}
      open={leading.includes(facet) || filters[facet].length > 0}
    >
      <FacetChoices facet={facet} options={options} style={style} />
    </FacetGroup>
  );
  return (
    <form
      // Another list is another form: boxes ticked for this one do not stay.
      key={queryOf(filters)}
      className="facets [&_:is(input,summary)]:scroll-mb-28"
      id="filters"
      method="get"
      action={listHref(locale, path)}
      aria-label={t("filters")}
      // The browser would otherwise bring back boxes ticked on another page of the list.
      autoComplete="off"
    >
      <p className="fcl">
        <LinkButton variant="quiet" icon="close" href="#rc">
          {t("close")}
        </LinkButton>
      </p>
      {filters.q && <input type="hidden" name="q" value={filters.q} />}
      {filters.sort !== defaultSort(filters.q) && <input type="hidden" name="sort" value={filters.sort} />}
      {shown.filter(({ facet }) => leading.includes(facet)).map(group)}
      {hasEvidence(place, counts) && (
        <FacetGroup name={t("facets.evidence")} open>
          <EvidenceFacet chosen={filters.evidence} counts={counts.evidence} style={style} />
        </FacetGroup>
      )}
      {shown.filter(({ facet }) => !leading.includes(facet)).map(group)}
      <div className="fact sticky bottom-0 bg-cloth">
        <Button>{t("apply")}</Button>
        <LinkButton variant="quiet" href={unfilteredHref(place)}>
          {t("clear")}
        </LinkButton>
      </div>
    </form>
  );
}
