import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/Check";
import { Icon } from "@/components/ui/Icon";
import type { Facet } from "@/lib/practices/list-keys";
import type { FacetOption, FacetOptions } from "./facet-options";

/** The check boxes of a facet. What nothing would be found under stays visible and cannot be ticked. */
export function FacetChoices({ facet, options }: { facet: Facet; options: FacetOptions }) {
  const t = useTranslations("practices");
  const box = ({ id, label, count, chosen }: FacetOption) => (
    <Check
      key={id}
      name={facet}
      value={id}
      label={label}
      count={count}
      defaultChecked={chosen}
      disabled={count === 0 && !chosen}
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
