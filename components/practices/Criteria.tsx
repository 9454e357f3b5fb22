import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "@/lib/practices/input";
import { termLabel, termsOf } from "@/lib/vocabulary/vocabulary";

interface CriteriaProps {
  criteria: PracticeContent["criteria"];
  locale: Locale;
}

/** How far it is a social innovation, on the criteria that somebody has answered. */
export function Criteria({ criteria, locale }: CriteriaProps) {
  const t = useTranslations("practice");
  const answered = termsOf("criteria").flatMap(({ id, [locale]: name }) => {
    const score = criteria[id as keyof typeof criteria];
    return score ? [{ id, name, score }] : [];
  });
  if (answered.length === 0) return null;
  return (
    <section>
      <h2>{t("criteria")}</h2>
      <dl className="kv">
        {answered.map(({ id, name, score }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{termLabel("criterionScores", score, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
