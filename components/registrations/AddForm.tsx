"use client";

import { useActionState } from "react";
import { EmailField } from "@/components/auth/EmailField";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import type { AddProblem, AddState } from "@/lib/registrations/input";
import { addParticipant } from "@/lib/registrations/organiser-actions";
import { AttendanceField, type AttendanceOption } from "./AttendanceField";
import { NameField } from "./NameField";

interface AddFormProps {
  locale: Locale;
  entryId: string;
  options: readonly AttendanceOption[];
  labels: Record<"name" | "email" | "attendance" | "submit", string> & {
    problems: Record<AddProblem, string>;
  };
}

const empty: AddState = { typed: { name: "", email: "", attendance: "", answers: {} }, problems: {} };

/** Name, address and way to take part of somebody whom an organiser registers. */
export function AddForm({ locale, entryId, options, labels }: AddFormProps) {
  const [state, action, isPending] = useActionState<AddState, FormData>(addParticipant, empty);
  const { typed, problems, problem } = state;
  const form = useFocusOnProblem(state);
  const textOf = (field: "name" | "email" | "attendance") => problems[field] && labels.problems[field];
  return (
    <form ref={form} action={action} className="grid gap-4" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      {problem && problem !== "fields" && (
        <Note tone="error" role="alert">
          {labels.problems[problem]}
        </Note>
      )}
      <NameField label={labels.name} error={textOf("name")} value={typed.name} />
      <EmailField label={labels.email} error={textOf("email")} value={typed.email} />
      {options.length > 1 && (
        <AttendanceField
          legend={labels.attendance}
          options={options}
          chosen={typed.attendance}
          error={textOf("attendance")}
        />
      )}
      <p>
        <Button variant="line" disabled={isPending}>
          {labels.submit}
        </Button>
      </p>
    </form>
  );
}
