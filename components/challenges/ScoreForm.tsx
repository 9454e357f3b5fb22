"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { MarksState } from "@/lib/challenges/posted";
import { save } from "@/lib/challenges/review-actions";
import type { Locale } from "@/lib/i18n/locale";
import { CallFields } from "./CallFields";
import { CriterionFields } from "./CriterionFields";

interface ScoreFormProps {
  locale: Locale;
  call: { id: string; slug: string };
  ideaId: string;
  /** In the reader's language where there is one; each with the language that it is really in. */
  criteria: readonly { name: string; lang: Locale; explanation: string; explanationLang: Locale }[];
  start: MarksState;
}

/** A mark and a comment by each criterion. Whatever is typed stays, whatever is wrong with it. */
export function ScoreForm({ locale, call, ideaId, criteria, start }: ScoreFormProps) {
  const t = useTranslations("challenges.review");
  const [state, action, isPending] = useActionState<MarksState, FormData>(save, start);
  const form = useFocusOnProblem(state);
  const { problem } = state;
  return (
    <form ref={form} action={action} className="grid gap-10" noValidate>
      <CallFields locale={locale} call={call} />
      <input type="hidden" name="ideaId" value={ideaId} />
      <input type="hidden" name="criteria" value={criteria.length} />
      {problem && (
        <Note tone="error" role="alert">
          {problem === "wrong" ? t("wrong") : t(`problems.${problem}`)}
        </Note>
      )}
      {criteria.map((criterion, place) => (
        <CriterionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: its place is what marks are kept by
          key={place}
          place={place}
          criterion={criterion}
          locale={locale}
          typed={state.typed[place]}
          problem={state.problems?.[place]}
        />
      ))}
      <div className="subf">
        <Button name="go" value="next" disabled={isPending} iconEnd="right">
          {t("saveNext")}
        </Button>
        <Button name="go" value="list" variant="line" disabled={isPending}>
          {t("saveList")}
        </Button>
      </div>
    </form>
  );
}
