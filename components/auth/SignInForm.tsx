"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { requestSignIn } from "@/lib/auth/actions";
import type { SignInState } from "@/lib/auth/input";
import type { Locale } from "@/lib/i18n/locale";
import { EmailField } from "./EmailField";
import { useFocusOnProblem } from "./use-focus-on-problem";

interface SignInFormProps {
  locale: Locale;
  back: string;
  labels: {
    email: string;
    hint: string;
    submit: string;
    problems: Record<NonNullable<SignInState["problem"]>, string>;
  };
}

/** Asks for a sign-in mail. */
export function SignInForm({ locale, back, labels }: SignInFormProps) {
  const [state, action, isPending] = useActionState<SignInState, FormData>(requestSignIn, { email: "" });
  const form = useFocusOnProblem(state);
  // The server's words are in the reader's language; the browser's own may not be.
  return (
    <form ref={form} action={action} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="back" value={back} />
      <EmailField
        label={labels.email}
        hint={labels.hint}
        error={state.problem && labels.problems[state.problem]}
        value={state.email}
      />
      <Button disabled={isPending}>{labels.submit}</Button>
    </form>
  );
}
