import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/Check";
import { capitalised } from "@/lib/i18n/format";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { type CountStyle, countText } from "./facet-count";

interface EvidenceFacetProps {
  /** At least this level; 0 for any. */
  chosen: number;
  counts: Readonly<Record<string, number>>;
  style: CountStyle;
}

/** "At least this level" as radio buttons; the first one takes the filter away. */
export function EvidenceFacet({ chosen, counts, style }: EvidenceFacetProps) {
  const t = useTranslations("search");
  return (
    <>
      <Check type="radio" name="evidence" value="" label={t("anyEvidence")} defaultChecked={chosen === 0} />
      {termsOf("evidence").map((step) => {
        const count = counts[step.id] ?? 0;
        const isChosen = chosen === Number(step.id);
        return (
          <Check
            key={step.id}
            type="radio"
            name="evidence"
            value={step.id}
            label={capitalised(step[style.locale])}
            count={countText(count, style)}
            defaultChecked={isChosen}
            disabled={count === 0 && !isChosen && !style.atLeast}
          />
        );
      })}
    </>
  );
}
