import { useTranslations } from "next-intl";
import type { EntrySummary } from "@/lib/entries/summary";
import { stageNumber } from "@/lib/ideas/stage";
import { Spiral } from "./Spiral";

/** At the end of an idea's row: its spiral, and how many people support it. */
export function IdeaFigures({ idea: { idea, stage } }: { idea: Pick<EntrySummary, "idea" | "stage"> }) {
  const t = useTranslations("idea");
  const supports = idea?.supports ?? 0;
  return (
    <div className="ideafig">
      <Spiral stage={stageNumber(stage)} />
      {supports > 0 && (
        <dl className="pstat">
          <div>
            <dt>{t("supportsShort", { count: supports })}</dt>
            <dd>{supports}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
