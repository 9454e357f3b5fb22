"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { ActState } from "@/lib/events/act-input";
import { changeStatus } from "@/lib/events/actions";
import type { StatusAct } from "@/lib/events/status-acts";
import type { Locale } from "@/lib/i18n/locale";
import { NoteFields, type NoteLabels } from "./NoteFields";

export type ProblemLabels = Record<NonNullable<ActState["problem"]>, string>;

interface StatusFormProps {
  locale: Locale;
  entryId: string;
  status: StatusAct;
  /** Without `hint` nothing is asked but the button: there is nobody to tell. */
  labels: Omit<NoteLabels, "hint"> & { hint: string | null; submit: string; problems: ProblemLabels };
}

/** Says that an event is cancelled, not certain, or takes place, with a word to everybody. */
export function StatusForm({ locale, entryId, status, labels }: StatusFormProps) {
  const [state, action, isPending] = useActionState<ActState, FormData>(changeStatus, {
    note: { bg: "", en: "" },
  });
  const form = useFocusOnProblem(state);
  const { problem, note } = state;
  const ofNote = problem === "note_needed" || problem === "too_long";
  return (
    <form ref={form} action={action} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="status" value={status} />
      {problem && !ofNote && (
        <Note tone="error" role="alert">
          {labels.problems[problem]}
        </Note>
      )}
      {labels.hint !== null && (
        <NoteFields
          labels={{ ...labels, hint: labels.hint }}
          note={note}
          error={ofNote ? labels.problems[problem] : undefined}
        />
      )}
      <p>
        <Button variant={status === "cancelled" ? "danger" : "line"} disabled={isPending}>
          {labels.submit}
        </Button>
      </p>
    </form>
  );
}
