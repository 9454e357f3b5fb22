import { useTranslations } from "next-intl";
import { TileLegend } from "@/components/ui/TileRosettes";
import type { CoverageFilters } from "@/lib/coverage/filters";
import { freshMonths } from "@/lib/coverage/tally";
import { symbolsId } from "./Reading";

/** How the cells are read. */
export function CoverageLegend({ show }: Pick<CoverageFilters, "show">) {
  const t = useTranslations("coverage.legend");
  return (
    <div className="covg">
      {show === "count" ? (
        <TileLegend id={symbolsId} kind="collection" label={t("label")} />
      ) : (
        <p className="covgw">{t("none")}</p>
      )}
      <p className="hint">{t(show, { months: freshMonths })}</p>
    </div>
  );
}
