"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/Field";
import { type Locale, otherLocale } from "@/lib/i18n/locale";
import { textLimit } from "@/lib/ideas/limits";
import type { SteerState } from "@/lib/ideas/steer-input";

interface TextFieldsProps {
  /** Unique on the page; the ids of the fields begin with it. */
  id: string;
  /** The language of the idea, in which the text must be. */
  source: Locale;
  state: SteerState;
}

/** A public text of the team: the idea's language first, the other one beside it. */
export function TextFields({ id, source, state: { typed, problem, tooLong } }: TextFieldsProps) {
  const t = useTranslations("ideaLife.desk");
  const errorIn = (language: Locale) => {
    if (problem === "missing" && language === source) return t("problems.missing");
    return problem === "too_long" && language === tooLong && t("problems.too_long", { max: textLimit });
  };
  return (
    <div className="two">
      {[source, otherLocale(source)].map((language) => (
        <Field
          key={language}
          id={`${id}-${language}`}
          label={t(`text.${language}`)}
          hint={t(language === source ? "text.required" : "text.optional")}
          error={errorIn(language)}
        >
          {(control) => (
            <textarea
              {...control}
              name={language}
              lang={language}
              rows={6}
              required={language === source}
              defaultValue={typed[language]}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
