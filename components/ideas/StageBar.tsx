import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/Icon";
import type { Locale } from "@/lib/i18n/locale";
import { stageNumber } from "@/lib/ideas/stage";
import { vocabularies } from "@/lib/vocabulary/vocabulary";

/** The six stages of the spiral in a row, stitched up to the one where the idea stands. */
export function StageBar({ stage, locale }: { stage: string | undefined; locale: Locale }) {
  const t = useTranslations("idea");
  const current = stageNumber(stage);
  return (
    <nav className="steps" aria-label={t("stages")}>
      <ol className="wrap">
        {vocabularies.stages.map((term, index) => {
          const isDone = index + 1 < current;
          const isCurrent = index + 1 === current;
          return (
            <li
              key={term.id}
              className={isCurrent ? "cur" : isDone ? "done" : undefined}
              aria-current={isCurrent ? "step" : undefined}
            >
              <b>{term[locale]}</b>
              <span className="sd">{locale === "bg" ? term.hintBg : term.hintEn}</span>
              {isDone && (
                <span className="sw">
                  <Icon name="check" size={16} />
                  {t("passed")}
                </span>
              )}
              {isCurrent && <span className="sw">{t("now")}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
