"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { submitCode } from "@/lib/auth/actions";
import type { CodeState } from "@/lib/auth/input";
import type { Locale } from "@/lib/i18n/locale";
import { EmailField } from "./EmailField";
import { useFocusOnProblem } from "./use-focus-on-problem";

interface CodeFormProps {
  locale: Locale;
  back: string;
  /** Where the mail went; empty when the page does not know. */
  email: string;
  labels: {
    email: string;
    code: string;
    hint: string;
    submit: string;
    problems: Record<NonNullable<CodeState["problem"]>, string>;
  };
}

/** Takes the six digits of the sign-in mail. */
export function CodeForm({ locale, back, email, labels }: CodeFormProps) {
  const [state, action, isPending] = useActionState<CodeState, FormData>(submitCode, { email, code: "" });
  const form = useFocusOnProblem(state);
  const problem = state.problem && labels.problems[state.problem];
  const isEmail = state.problem === "email";
  return (
    <form ref={form} action={action} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="back" value={back} />
      {email && !isEmail ? (
        <input type="hidden" name="email" value={state.email} />
      ) : (
        <EmailField label={labels.email} error={isEmail && problem} value={state.email} />
      )}
      <Field id="code" label={labels.code} hint={labels.hint} error={!isEmail && problem}>
        {(control) => (
          <input
            {...control}
            className="in code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            required
            defaultValue={state.code}
          />
        )}
      </Field>
      <Button disabled={isPending}>{labels.submit}</Button>
    </form>
  );
}
