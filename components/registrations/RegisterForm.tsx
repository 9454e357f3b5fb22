"use client";

import { useActionState } from "react";
import { EmailField } from "@/components/auth/EmailField";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { register } from "@/lib/registrations/actions";
import type { FieldProblem, FormProblem, RegisterState } from "@/lib/registrations/input";
import { answerLimit } from "@/lib/registrations/limits";
import { AttendanceField, type AttendanceOption } from "./AttendanceField";
import { NameField } from "./NameField";

interface RegisterFormProps {
  locale: Locale;
  slug: string;
  start: RegisterState;
  /** Asks for an address too. */
  guest: boolean;
  /** More than one when there is a choice. */
  options: readonly AttendanceOption[];
  questions: readonly { text: string; lang: Locale; needed: boolean }[];
  labels: Record<
    "summary" | "name" | "nameHint" | "email" | "emailHint" | "attendance" | "optional" | "submit",
    string
  > & {
    problems: Record<FieldProblem | FormProblem, string>;
  };
}

/** What an organiser has to know of who comes. */
export function RegisterForm({ locale, slug, start, guest, options, questions, labels }: RegisterFormProps) {
  const [state, action, isPending] = useActionState<RegisterState, FormData>(register, start);
  const { typed, problems, problem } = state;
  const textOf = (field: string) => problems[field] && labels.problems[problems[field]];
  const errors = Object.entries(problems).map(([field, key]) => ({
    id: field.replace("answers.", "answer-"),
    text: labels.problems[key],
  }));
  return (
    <form action={action} className="grid gap-6" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="slug" value={slug} />
      <ErrorSummary title={labels.summary} errors={errors} />
      {problem && (
        <Note tone="error" role="alert">
          {labels.problems[problem]}
        </Note>
      )}
      <NameField label={labels.name} hint={labels.nameHint} error={textOf("name")} value={typed.name} />
      {guest && (
        <EmailField
          label={labels.email}
          hint={labels.emailHint}
          error={textOf("email")}
          value={typed.email}
        />
      )}
      {options.length > 1 && (
        <AttendanceField
          legend={labels.attendance}
          options={options}
          chosen={typed.attendance}
          error={textOf("attendance")}
        />
      )}
      {questions.map(({ text, lang, needed }, number) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its number
          key={number}
          id={`answer-${number}`}
          label={
            <>
              <span lang={lang === locale ? undefined : lang}>{text}</span>
              {!needed && <span className="hint"> ({labels.optional})</span>}
            </>
          }
          error={textOf(`answers.${number}`)}
        >
          {(control) => (
            <textarea
              {...control}
              name={`answers[${number}]`}
              rows={3}
              maxLength={answerLimit}
              required={needed}
              defaultValue={typed.answers[number]}
            />
          )}
        </Field>
      ))}
      <p>
        <Button disabled={isPending}>{labels.submit}</Button>
      </p>
    </form>
  );
}
