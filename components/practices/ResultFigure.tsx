import { useTranslations } from "next-intl";
import { ClaimBadge } from "@/components/claims/ClaimBadge";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { Localized } from "@/components/ui/Localized";
import type { Badge } from "@/lib/claims/badge";
import { hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { periodOf, type Result, shareOf } from "@/lib/practices/figures";
import { BeforeAfter } from "./BeforeAfter";
import { PracticeEvidence } from "./PracticeEvidence";
import { ResultValue } from "./ResultValue";
import { UnitChart } from "./UnitChart";

interface ResultFigureProps {
  result: Result;
  /** Who has checked it; a draft has none. */
  badge: Badge | undefined;
  locale: Locale;
  wide: boolean;
}

/** One result: what, how much, since when, how well proven, and where that can be checked. */
export function ResultFigure({ result, badge, locale, wide }: ResultFigureProps) {
  const t = useTranslations("practice.results");
  const share = shareOf(result);
  return (
    <figure className={wide ? "col-span-full!" : "col-auto!"}>
      <figcaption className="mb-2!">
        <Localized as="b" value={result.indicator} locale={locale} />
      </figcaption>
      <ResultValue result={result} locale={locale} />
      {share && share.baseline !== null && <BeforeAfter before={share.baseline} after={share.value} />}
      {share && share.baseline === null && <UnitChart share={share.value} />}
      <p className="facts meta mt-3">
        <PracticeEvidence level={Number(result.evidence ?? 0)} locale={locale} />
        {result.period && <span>{periodOf(result.period, locale)}</span>}
        {result.source && (
          <span>
            {t("source")}
            <a href={result.source} rel="noopener">
              {hostOf(result.source)}
            </a>
          </span>
        )}
        <ForeignTag value={result.indicator} locale={locale} />
      </p>
      {badge && (
        <p className="mt-2!">
          <ClaimBadge badge={badge} locale={locale} />
        </p>
      )}
    </figure>
  );
}
