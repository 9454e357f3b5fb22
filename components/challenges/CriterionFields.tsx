import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import { commentLimit, highestMark, marks } from "@/lib/challenges/limits";
import type { MarkProblem } from "@/lib/challenges/posted";
import type { Locale } from "@/lib/i18n/locale";

interface CriterionFieldsProps {
  place: number;
  criterion: { name: string; lang: Locale; explanation: string; explanationLang: Locale };
  locale: Locale;
  typed: { mark: string; comment: string } | undefined;
  problem: MarkProblem | undefined;
}

/** The six marks of one criterion, the lowest first, and room for a comment. */
export function CriterionFields({ place, criterion, locale, typed, problem }: CriterionFieldsProps) {
  const t = useTranslations("challenges.review");
  const words = (mark: number) => (mark === 0 ? t("none0") : mark === highestMark ? t("most") : null);
  return (
    <div className="grid gap-4">
      <Fieldset
        id={`criterion-${place}`}
        legend={<span lang={langOf(criterion.lang, locale)}>{criterion.name}</span>}
        hint={
          criterion.explanation && (
            <span lang={langOf(criterion.explanationLang, locale)}>{criterion.explanation}</span>
          )
        }
        error={problem === "mark" && t("fieldProblems.mark")}
      >
        <div className="marks">
          {marks.map((mark) => (
            <label key={mark}>
              <input
                type="radio"
                name={`mark-${place}`}
                value={mark}
                defaultChecked={typed?.mark === String(mark)}
                aria-invalid={problem === "mark" || undefined}
              />
              <span>
                {mark}
                {words(mark) && <small>{words(mark)}</small>}
              </span>
            </label>
          ))}
        </div>
      </Fieldset>
      <Field
        id={`comment-${place}`}
        label={
          <>
            {t("comment")}
            <span className="vh">: {criterion.name}</span>
          </>
        }
        hint={t("commentHint")}
        error={problem === "long" && t("fieldProblems.long", { limit: commentLimit })}
      >
        {(control) => (
          <textarea
            {...control}
            name={`comment-${place}`}
            rows={3}
            maxLength={commentLimit}
            defaultValue={typed?.comment}
          />
        )}
      </Field>
    </div>
  );
}

const langOf = (lang: Locale, locale: Locale): Locale | undefined => (lang === locale ? undefined : lang);
