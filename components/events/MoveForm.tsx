"use client";

import { type ReactNode, useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Note } from "@/components/ui/Note";
import type { MoveState, TypedTimes } from "@/lib/events/act-input";
import { move } from "@/lib/events/actions";
import type { ProblemKey } from "@/lib/forms/check";
import type { Locale } from "@/lib/i18n/locale";
import { NoteFields, type NoteLabels } from "./NoteFields";
import type { ProblemLabels } from "./StatusForm";

/** What can be wrong with a day or a time. */
export type TimeProblem = Extract<
  ProblemKey,
  "required" | "date" | "time" | "dateOrder" | "noSuchTime" | "choice" | "invalid"
>;

interface MoveFormProps {
  locale: Locale;
  entryId: string;
  times: TypedTimes;
  labels: NoteLabels & {
    submit: string;
    fields: Record<keyof TypedTimes, string>;
    problems: ProblemLabels;
    wrong: Record<TimeProblem, string>;
  };
  /** The options of the list of time zones. */
  children: ReactNode;
}

const inputs = [
  ["startDate", "date"],
  ["startTime", "time"],
  ["endDate", "date"],
  ["endTime", "time"],
] as const;

/** Other days or times for an event, with a word to everybody. */
export function MoveForm({ locale, entryId, times, labels, children }: MoveFormProps) {
  const start: MoveState = { times, note: { bg: "", en: "" }, problems: [] };
  const [state, action, isPending] = useActionState<MoveState, FormData>(move, start);
  const form = useFocusOnProblem(state);
  const { problem } = state;
  const ofNote = problem === "note_needed" || problem === "too_long";
  const errorAt = (name: keyof TypedTimes) => {
    const found = state.problems.find(({ path }) => path === name);
    return found && (labels.wrong[found.key as TimeProblem] ?? labels.wrong.invalid);
  };
  const field = (name: Exclude<keyof TypedTimes, "allDay" | "timeZone">, type: "date" | "time") => (
    <Field key={name} id={`move-${name}`} label={labels.fields[name]} error={errorAt(name)}>
      {(control) => <input {...control} type={type} name={name} defaultValue={state.times[name]} />}
    </Field>
  );
  return (
    <form ref={form} action={action} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      {problem && !ofNote && (
        <Note tone="error" role="alert">
          {labels.problems[problem]}
        </Note>
      )}
      <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
        {inputs.map(([name, type]) => field(name, type))}
      </div>
      <Check name="allDay" label={labels.fields.allDay} defaultChecked={state.times.allDay} />
      <Field id="move-timeZone" label={labels.fields.timeZone} error={errorAt("timeZone")}>
        {(control) => (
          <select
            {...control}
            name="timeZone"
            defaultValue={state.times.timeZone}
            style={{ maxWidth: "28em" }}
          >
            {children}
          </select>
        )}
      </Field>
      {field("registersUntil", "date")}
      <NoteFields labels={labels} note={state.note} error={ofNote ? labels.problems[problem] : undefined} />
      <p>
        <Button variant="line" disabled={isPending}>
          {labels.submit}
        </Button>
      </p>
    </form>
  );
}
