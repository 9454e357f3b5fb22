import { useTranslations } from "next-intl";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { PracticeEvidence } from "@/components/practices/PracticeEvidence";
import { Icon } from "@/components/ui/Icon";
import { Localized } from "@/components/ui/Localized";
import { resultOf } from "@/lib/collections/compare";
import type { SnapshotResult } from "@/lib/collections/snapshot";
import { hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { ResultCheck } from "./ResultCheck";

/** What a practice has shown, as figures; in the collection only, so it stays as it was. */
export function ItemResults({ results, locale }: { results: readonly SnapshotResult[]; locale: Locale }) {
  const t = useTranslations();
  if (results.length === 0) return <p className="bspot">{t("practice.results.none")}</p>;
  return (
    <ul className="bres" aria-label={t("collection.items.results")}>
      {results.map((result, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: results of a frozen version stay where they are
        <ItemResult key={index} result={result} locale={locale} />
      ))}
    </ul>
  );
}

function ItemResult({ result, locale }: { result: SnapshotResult; locale: Locale }) {
  const t = useTranslations("practice.results");
  const { number, words, baseline, period, evidence, source, check } = resultOf(result, locale);
  return (
    <li>
      {(number || words) && (
        <p className="fig">
          {number && (
            <b>
              {baseline && (
                <>
                  <span className="vh">{t("before")} </span>
                  <span className="was">{baseline}</span>
                  <Icon name="right" />
                  <span className="vh"> {t("after")} </span>
                </>
              )}
              {number}
            </b>
          )}{" "}
          {words && <span lang={words.lang === locale ? undefined : words.lang}>{words.text}</span>}
        </p>
      )}
      <p>
        <Localized value={result.indicator} locale={locale} />
        <ForeignTag value={result.indicator} locale={locale} />
      </p>
      <p className="facts meta">
        <PracticeEvidence level={evidence} locale={locale} />
        {period && <span>{period}</span>}
        {source && (
          <span>
            {t("source")}
            <a href={source} rel="noopener">
              {hostOf(source)}
            </a>
          </span>
        )}
        {check && <ResultCheck check={check} locale={locale} />}
      </p>
    </li>
  );
}
