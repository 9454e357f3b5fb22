import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { PracticeEvidence } from "@/components/practices/PracticeEvidence";
import type { CompareCell, ComparedResult } from "@/lib/collections/compare";
import type { Locale } from "@/lib/i18n/locale";
import { ResultCheck } from "./ResultCheck";

/** What stands in a cell of the comparison. */
export function CellWords({ cell, locale }: { cell: CompareCell; locale: Locale }) {
  const t = useTranslations("collection.compare");
  if (cell.type === "evidence") return <PracticeEvidence level={cell.level} locale={locale} />;
  if (cell.type === "results") {
    return cell.results.length === 0 ? (
      <span className="unst">{t("noResults")}</span>
    ) : (
      <ul>
        {cell.results.map((result, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: results of a frozen version stay where they are
          <ComparedResultWords key={index} result={result} locale={locale} />
        ))}
      </ul>
    );
  }
  if (cell.lines.length === 0) return <span className="unst">{t("unstated")}</span>;
  return cell.lines.map(({ part, words, figure }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a frozen version stay where they are
    <p key={index} className={figure ? "strong" : undefined}>
      {part && <span className="part">{t(`parts.${part}`)}: </span>}
      <InLanguageText value={words} locale={locale} />
    </p>
  ));
}

/** One result: what was measured, how much, how well that is proven. */
function ComparedResultWords({ result, locale }: { result: ComparedResult; locale: Locale }) {
  const t = useTranslations("collection.compare");
  const { indicator, value, baseline, period, evidence, check } = result;
  return (
    <li>
      {indicator && <InLanguageText value={indicator} locale={locale} />}
      {value && (
        <b>
          <InLanguageText value={value} locale={locale} />
        </b>
      )}
      <span className="meta">
        {[baseline && t("before", { value: baseline }), period].filter(Boolean).join(", ")}
      </span>
      <PracticeEvidence level={evidence} locale={locale} />
      {check && <ResultCheck check={check} locale={locale} />}
    </li>
  );
}
