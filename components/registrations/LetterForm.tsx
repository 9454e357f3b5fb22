"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import type { Audience, MessageState } from "@/lib/registrations/input";
import { messageLimits } from "@/lib/registrations/limits";
import { sendMessage } from "@/lib/registrations/organiser-actions";

interface LetterFormProps {
  locale: Locale;
  entryId: string;
  audiences: readonly { audience: Audience; label: string }[];
  labels: Record<"audience" | "subject" | "body" | "bodyHint" | "submit", string> & {
    problems: Record<NonNullable<MessageState["problem"]>, string>;
  };
}

/** A letter to participants. */
export function LetterForm({ locale, entryId, audiences, labels }: LetterFormProps) {
  const [state, action, isPending] = useActionState<MessageState, FormData>(sendMessage, {
    audience: "confirmed",
    subject: "",
    body: "",
  });
  const form = useFocusOnProblem(state);
  const { problem } = state;
  const textOf = (field: "audience" | "subject" | "body") => problem === field && labels.problems[field];
  return (
    <form ref={form} action={action} className="grid gap-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      {(problem === "limited" || problem === "nobody") && (
        <Note tone="error" role="alert">
          {labels.problems[problem]}
        </Note>
      )}
      <Fieldset id="audience" legend={labels.audience} error={textOf("audience")}>
        {audiences.map(({ audience, label }) => (
          <Check
            key={audience}
            type="radio"
            name="audience"
            value={audience}
            label={label}
            defaultChecked={audience === state.audience}
          />
        ))}
      </Fieldset>
      <Field id="subject" label={labels.subject} error={textOf("subject")}>
        {(control) => (
          <input
            {...control}
            name="subject"
            maxLength={messageLimits.subject}
            autoComplete="off"
            required
            defaultValue={state.subject}
          />
        )}
      </Field>
      <Field id="body" label={labels.body} hint={labels.bodyHint} error={textOf("body")}>
        {(control) => (
          <textarea
            {...control}
            name="body"
            rows={8}
            maxLength={messageLimits.body}
            required
            defaultValue={state.body}
          />
        )}
      </Field>
      <p>
        <Button icon="mail" disabled={isPending}>
          {labels.submit}
        </Button>
      </p>
    </form>
  );
}
