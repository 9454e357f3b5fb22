"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Anchor } from "@/components/ui/Anchor";
import { Button, LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { WriteState } from "@/lib/participation/input";
import { type FormQuestion, WriteField } from "./WriteField";

interface WriteFormProps {
  action: (previous: WriteState, form: FormData) => Promise<WriteState>;
  /** What the portal itself writes into the form. */
  hidden: Record<string, string>;
  questions: FormQuestion[];
  /** What stands in the fields at first. */
  start?: Record<string, string>;
  submit: string;
  /** Above the fields when nothing could be done: by reason. */
  refusals: Record<string, string>;
  /** In the fields, by problem. */
  problems: Record<string, string>;
  back?: { href: string; label: string };
}

const untouched = {};

/** Somebody's words on a page of their own. What is typed stays, whatever is wrong with it. */
export function WriteForm({
  action,
  hidden,
  questions,
  start = untouched,
  submit,
  refusals,
  problems,
  back,
}: WriteFormProps) {
  const [state, send, isPending] = useActionState<WriteState, FormData>(action, {
    typed: start,
    problems: {},
  });
  const form = useFocusOnProblem(state);
  const refusal = Object.keys(state.problems).length === 0 && state.problem;
  return (
    <form ref={form} action={send} className="grid gap-6" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal && (
        <Note tone="error" role="alert">
          <p>{refusals[refusal] ?? refusal}</p>
          {state.into && (
            <p>
              <Anchor href={state.into.href} lang={state.into.lang}>
                {state.into.title}
              </Anchor>
            </p>
          )}
        </Note>
      )}
      {questions.map((question) => {
        const problem = state.problems[question.name];
        return (
          <WriteField
            key={question.name}
            question={question}
            typed={state.typed[question.name] ?? ""}
            error={problem && (problems[problem] ?? problem)}
          />
        );
      })}
      <p className="btns">
        <Button disabled={isPending}>{submit}</Button>
        {back && (
          <LinkButton variant="quiet" href={back.href}>
            {back.label}
          </LinkButton>
        )}
      </p>
    </form>
  );
}
