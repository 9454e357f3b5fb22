import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/Check";
import { Icon } from "@/components/ui/Icon";
import { type CountStyle, countText } from "./facet-count";
import type { FacetOption } from "./facet-options";
import type { ShownFacet } from "./shown-facets";

/** The check boxes of a facet. What nothing would be found under stays visible and cannot be ticked. */
export function FacetChoices({ facet, options, style }: ShownFacet & { style: CountStyle }) {
  const t = useTranslations("search");
  const box = ({ id, label, count, chosen }: FacetOption) => (
    <Check
      key={id}
      name={facet}
      value={id}
      label={label}
      count={countText(count, style)}
      defaultChecked={chosen}
      disabled={count === 0 && !chosen && !style.atLeast}
    />
  );
  return (
    <>
      {options.first.map(box)}
      {options.bare.length > 0 && (
        <details className="group/bare">
          <summary className="flex min-h-11 items-center gap-2 font-cond text-ink2 underline">
            {t("bare", { count: options.bare.length })}
            <span className="group-open/bare:rotate-180">
              <Icon name="down" size={16} />
            </span>
          </summary>
          {options.bare.map(box)}
        </details>
      )}
    </>
  );
}
