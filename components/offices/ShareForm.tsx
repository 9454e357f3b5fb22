"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { WriteField } from "@/components/participation/WriteField";
import { Button } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { makeShare, type ShareState } from "@/lib/offices/share-actions";
import { ReadyLink } from "./ReadyLink";

interface ShareFormProps {
  locale: Locale;
  hidden: Record<string, string>;
  options: { value: string; label: string }[];
  labels: Record<"days" | "submit" | "ready" | "address" | "copy" | "copied", string>;
  problems: Record<string, string>;
  refusals: Record<string, string>;
}

const start: ShareState = { typed: { days: "7" }, problems: {} };

/** Chooses for how long a link works, makes it, and shows it this once. */
export function ShareForm({ locale, hidden, options, labels, problems, refusals }: ShareFormProps) {
  const [state, send, isPending] = useActionState<ShareState, FormData>(makeShare, start);
  const form = useFocusOnProblem(state);
  const problem = state.problems.days;
  if (state.link) {
    return <ReadyLink {...state.link} labels={labels} />;
  }
  return (
    <form ref={form} action={send} className="grid gap-6" noValidate>
      {Object.entries({ locale, ...hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.problem && !problem && (
        <Note tone="error" role="alert">
          {refusals[state.problem] ?? state.problem}
        </Note>
      )}
      <WriteField
        question={{ kind: "radio", name: "days", label: labels.days, options }}
        typed={state.typed.days ?? ""}
        error={problem && (problems[problem] ?? problem)}
      />
      <p>
        <Button icon="share" disabled={isPending}>
          {labels.submit}
        </Button>
      </p>
    </form>
  );
}
