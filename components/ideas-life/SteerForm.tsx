"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import type { SteerState } from "@/lib/ideas/steer-input";
import { TextFields } from "./TextFields";

interface SteerFormProps {
  /** Unique on the page. */
  id: string;
  action: (previous: SteerState, form: FormData) => Promise<SteerState>;
  /** What the portal itself writes into the form. */
  hidden: Record<string, string>;
  /** The language of the idea. */
  source: Locale;
  submit: string;
  primary?: boolean;
  /** The field beside the text. */
  children?: (state: SteerState) => ReactNode;
}

const untouched: SteerState = { typed: { bg: "", en: "" }, choice: "" };

/** One act of the team on an idea, with its public text. What is typed stays, whatever is wrong with it. */
export function SteerForm({ id, action, hidden, source, submit, primary = true, children }: SteerFormProps) {
  const t = useTranslations("ideaLife.desk.problems");
  const [state, send, isPending] = useActionState(action, untouched);
  const form = useFocusOnProblem(state);
  const { problem } = state;
  return (
    <form ref={form} action={send} className="grid gap-5" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {problem && problem !== "missing" && problem !== "too_long" && problem !== "choose" && (
        <Note tone="error" role="alert">
          {t(problem)}
        </Note>
      )}
      {children?.(state)}
      <TextFields id={id} source={source} state={state} />
      <p>
        <Button variant={primary ? "primary" : "line"} disabled={isPending}>
          {submit}
        </Button>
      </p>
    </form>
  );
}
