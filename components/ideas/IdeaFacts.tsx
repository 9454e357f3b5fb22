import { useTranslations } from "next-intl";
import type { EntrySummary } from "@/lib/entries/summary";
import { stageCount, stageNumber } from "@/lib/ideas/stage";
import { PhaseMark } from "./PhaseMark";

interface IdeaFactsProps {
  idea: Pick<EntrySummary, "idea" | "stage">;
  /** Each is left out where it is said beside it already, or goes without saying. */
  phase?: boolean;
  supports?: boolean;
}

/** What a row says of an idea: where it stands in its life, its stage, its supporters. */
export function IdeaFacts({ idea: { idea, stage }, phase = true, supports = true }: IdeaFactsProps) {
  const t = useTranslations("idea");
  return (
    <>
      {phase && idea && <PhaseMark phase={idea.phase} />}
      {stage && <span>{t("stageOf", { number: stageNumber(stage), count: stageCount })}</span>}
      {supports && idea && idea.supports > 0 && <span>{t("supports", { count: idea.supports })}</span>}
    </>
  );
}
