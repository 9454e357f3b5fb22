"use client";

import { useActionState, useEffect, useRef } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Note } from "@/components/ui/Note";
import type { FormState } from "@/lib/forms/form-state";
import { bodyLimit, quoteLimit } from "@/lib/offices/limits";
import { sendNote } from "@/lib/offices/note-actions";
import { type Picked, usePickedPassage } from "./picked-passage";

export interface NoteFormProps {
  /** What the portal itself writes into the form. */
  hidden: Record<string, string>;
  places: readonly { value: string; label: string }[];
  /** The place that was asked for. */
  place: string;
  labels: Record<"place" | "quote" | "quoteHint" | "body" | "bodyHint" | "submit" | "pick", string>;
  problems: Record<string, string>;
  refusals: Record<string, string>;
}

/**
 * A note beside what is read, with a passage or without. The passage is pasted; where scripts run, a button takes what
 * is selected in the text.
 */
export function NoteForm({ hidden, places, place, labels, problems, refusals }: NoteFormProps) {
  const [state, send, isPending] = useActionState<FormState, FormData>(sendNote, {
    typed: { place },
    problems: {},
  });
  const form = useFocusOnProblem(state);
  const quote = useRef<HTMLTextAreaElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const picked = usePickedPassage();
  const { typed } = state;

  // Another place is asked for while something is typed already.
  useEffect(() => {
    if (choice.current) choice.current.value = place;
  }, [place]);

  const take = ({ quote: text, place: at }: Picked) => {
    if (quote.current) quote.current.value = text.slice(0, quoteLimit);
    if (choice.current) choice.current.value = at;
    form.current?.scrollIntoView({ block: "center" });
    form.current?.querySelector<HTMLElement>("[name=body]")?.focus();
  };
  const problemOf = (name: string) => {
    const problem = state.problems[name];
    return problem && (problems[problem] ?? problem);
  };
  return (
    <>
      <form ref={form} action={send} className="grid gap-5" noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {state.problem && Object.keys(state.problems).length === 0 && (
          <Note tone="error" role="alert">
            {refusals[state.problem] ?? state.problem}
          </Note>
        )}
        <Field id="place" label={labels.place} error={problemOf("place")}>
          {(control) => (
            <select {...control} ref={choice} key={typed.place} name="place" defaultValue={typed.place}>
              {places.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="quote" label={labels.quote} hint={labels.quoteHint} error={problemOf("quote")}>
          {(control) => (
            <textarea {...control} ref={quote} name="quote" rows={3} defaultValue={typed.quote} />
          )}
        </Field>
        <Field id="body" label={labels.body} hint={labels.bodyHint} error={problemOf("body")}>
          {(control) => (
            <textarea {...control} name="body" rows={5} maxLength={bodyLimit} defaultValue={typed.body} />
          )}
        </Field>
        <p>
          <Button disabled={isPending}>{labels.submit}</Button>
        </p>
      </form>
      {picked && (
        <Button
          type="button"
          icon="edit"
          className="opick"
          // The selection would go before the click comes.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(picked)}
        >
          {labels.pick}
        </Button>
      )}
    </>
  );
}
