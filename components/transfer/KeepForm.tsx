"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Anchor } from "@/components/ui/Anchor";
import { Button, LinkButton } from "@/components/ui/Button";
import { NameField } from "@/components/ui/NameField";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { keep } from "@/lib/transfer/actions";
import { nameLimit } from "@/lib/transfer/limits";
import type { FitRefusal, KeepState } from "@/lib/transfer/saved-input";

interface KeepFormProps {
  locale: Locale;
  /** Of the saved check to be. */
  id: string;
  query: string;
  name: string;
  /** The comparison that one came from. */
  back: string;
  /** Where room can be made. */
  list: { href: string; label: string };
  labels: Record<"name" | "nameHint" | "save" | "back", string> & {
    problems: Record<FitRefusal | "name", string>;
  };
}

/** A name for a check, and the button that keeps it. */
export function KeepForm({ locale, id, query, name, back, list, labels }: KeepFormProps) {
  const [state, action, isPending] = useActionState<KeepState, FormData>(keep, { name });
  const form = useFocusOnProblem(state);
  const { problem } = state;
  return (
    <form ref={form} action={action} className="grid gap-6" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="query" value={query} />
      {problem && problem !== "name" && (
        <Note tone="error" role="alert">
          <p>{labels.problems[problem]}</p>
          {problem === "too_many" && (
            <p>
              <Anchor href={list.href}>{list.label}</Anchor>
            </p>
          )}
        </Note>
      )}
      <NameField
        id="name"
        label={labels.name}
        hint={labels.nameHint}
        error={problem === "name" && labels.problems.name}
        max={nameLimit}
        defaultValue={state.name}
      />
      <p className="btns">
        <Button disabled={isPending}>{labels.save}</Button>
        <LinkButton variant="quiet" href={back}>
          {labels.back}
        </LinkButton>
      </p>
    </form>
  );
}
