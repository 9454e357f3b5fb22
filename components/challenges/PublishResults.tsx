"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Note } from "@/components/ui/Note";
import { publish } from "@/lib/challenges/desk-actions";
import { explanationLimit, mostReviewers } from "@/lib/challenges/limits";
import type { ResultsState } from "@/lib/challenges/posted";
import { type Locale, locales } from "@/lib/i18n/locale";
import { CallFields } from "./CallFields";

interface PublishResultsProps {
  locale: Locale;
  call: { id: string; slug: string };
}

/** What explains the results, in both languages, and the button that publishes them for good. */
export function PublishResults({ locale, call }: PublishResultsProps) {
  const t = useTranslations("challenges.desk");
  const [state, action, isPending] = useActionState<ResultsState, FormData>(publish, { bg: "", en: "" });
  const form = useFocusOnProblem(state);
  const { problem } = state;
  return (
    <form ref={form} action={action} className="grid gap-6" noValidate>
      <CallFields locale={locale} call={call} />
      <h3>{t("publish.title")}</h3>
      {problem && problem !== "explanation" && (
        <Note tone="error" role="alert">
          {t(`problems.${problem}`, { limit: mostReviewers })}
        </Note>
      )}
      <div className="pf">
        {locales.map((language) => (
          <Field
            key={language}
            id={`explanation-${language}`}
            label={t(`publish.${language}`)}
            hint={t("publish.hint")}
            error={state.problems?.[language] && t("publish.problem", { limit: explanationLimit })}
          >
            {(control) => (
              <textarea
                {...control}
                name={language}
                lang={language}
                rows={8}
                maxLength={explanationLimit}
                defaultValue={state[language]}
              />
            )}
          </Field>
        ))}
      </div>
      <p>
        <Button disabled={isPending}>{t("publish.button")}</Button>
      </p>
    </form>
  );
}
