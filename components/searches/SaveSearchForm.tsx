"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Anchor } from "@/components/ui/Anchor";
import { Button, LinkButton } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { NameField } from "@/components/ui/NameField";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { save } from "@/lib/searches/actions";
import type { SaveRefusal, SaveState } from "@/lib/searches/input";
import { nameLimit } from "@/lib/searches/limits";

interface SaveSearchFormProps {
  locale: Locale;
  /** What is kept, as a query string. */
  query: string;
  start: SaveState;
  /** The results that one came from. */
  back: string;
  /** Where room can be made. */
  list: { href: string; label: string };
  labels: Record<"name" | "nameHint" | "alerts" | "alertsHint" | "save" | "back", string> & {
    problems: Record<SaveRefusal | "name", string>;
  };
}

/** A name for a search, and whether to write about what is new. */
export function SaveSearchForm({ locale, query, start, back, list, labels }: SaveSearchFormProps) {
  const [state, action, isPending] = useActionState<SaveState, FormData>(save, start);
  const form = useFocusOnProblem(state);
  const { problem } = state;
  return (
    <form ref={form} action={action} className="grid gap-6" noValidate>
      <input type="hidden" name="locale" value={locale} />
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
        max={nameLimit}
        id="name"
        label={labels.name}
        hint={labels.nameHint}
        error={problem === "name" && labels.problems.name}
        defaultValue={state.name}
      />
      <Check name="alerts" label={labels.alerts} hint={labels.alertsHint} defaultChecked={state.alerts} />
      <p className="btns">
        <Button disabled={isPending}>{labels.save}</Button>
        <LinkButton variant="quiet" href={back}>
          {labels.back}
        </LinkButton>
      </p>
    </form>
  );
}
