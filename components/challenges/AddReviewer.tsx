"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { add } from "@/lib/challenges/desk-actions";
import { mostReviewers } from "@/lib/challenges/limits";
import type { ReviewerState } from "@/lib/challenges/posted";
import type { Locale } from "@/lib/i18n/locale";
import { CallFields } from "./CallFields";

interface AddReviewerProps {
  locale: Locale;
  call: { id: string; slug: string };
}

/** Makes a member a reviewer by their address. */
export function AddReviewer({ locale, call }: AddReviewerProps) {
  const t = useTranslations("challenges.desk");
  const [state, action, isPending] = useActionState<ReviewerState, FormData>(add, { email: "" });
  const form = useFocusOnProblem(state);
  const { problem } = state;
  return (
    <form ref={form} action={action} className="calladd" noValidate>
      <CallFields locale={locale} call={call} />
      <h3>{t("add.title")}</h3>
      <Field
        id="email"
        label={t("add.email")}
        hint={t("add.hint")}
        error={problem && t(`problems.${problem}`, { limit: mostReviewers })}
      >
        {(control) => (
          <input {...control} type="email" name="email" autoComplete="off" defaultValue={state.email} />
        )}
      </Field>
      <p>
        <Button disabled={isPending} variant="line">
          {t("add.button")}
        </Button>
      </p>
    </form>
  );
}
