import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { practicesOfCell } from "@/lib/coverage/addresses";
import type { CoverageFilters } from "@/lib/coverage/filters";
import { all, type Cell, isWhite } from "@/lib/coverage/matrix";
import { objectiveNamed, placeName } from "@/lib/coverage/words";
import type { Locale } from "@/lib/i18n/locale";
import { Reading } from "./Reading";
import { spotsId } from "./spots-id";

interface CellLinkProps {
  cell: Cell;
  filters: CoverageFilters;
  locale: Locale;
}

/** A cell: it leads to its practices; a white spot to what can be done about it. */
export function CellLink({ cell, filters, locale }: CellLinkProps) {
  const t = useTranslations("coverage");
  const white = isWhite(cell);
  const about = {
    objective: cell.objective === all ? t("allObjectives") : objectiveNamed(cell.objective, locale),
    place: placeName(cell.place, locale),
  };
  const spots = cell.objective === all ? "#spots" : `#${spotsId(cell.objective)}`;
  return (
    <Anchor
      className={white ? "covc ws" : "covc"}
      href={white ? spots : practicesOfCell(locale, filters, cell)}
      rel="nofollow"
    >
      <Reading cell={cell} show={filters.show} locale={locale} />
      <span className="vh"> — {t(white ? "cell.spot" : "cell.context", about)}</span>
    </Anchor>
  );
}
