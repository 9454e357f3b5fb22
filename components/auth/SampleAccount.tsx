"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { FieldError } from "@/components/ui/Field";
import { requestSignIn } from "@/lib/auth/actions";
import type { SignInState } from "@/lib/auth/input";
import type { Locale } from "@/lib/i18n/locale";

interface SampleAccountProps {
  locale: Locale;
  back: string;
  email: string;
  label: string;
  problems: Record<NonNullable<SignInState["problem"]>, string>;
}

/** Asks for a sign-in mail of one of the demo's sample accounts. */
export function SampleAccount({ locale, back, email, label, problems }: SampleAccountProps) {
  const [state, action, isPending] = useActionState<SignInState, FormData>(requestSignIn, { email });
  return (
    <form action={action} className="field">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="email" value={email} />
      <Button variant="line" disabled={isPending}>
        {label}
      </Button>
      {state.problem && <FieldError id={`problem-${email}`}>{problems[state.problem]}</FieldError>}
    </form>
  );
}
