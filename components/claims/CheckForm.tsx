"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import { Note } from "@/components/ui/Note";
import { check } from "@/lib/claims/actions";
import type { CheckState } from "@/lib/claims/input";
import { checksAnHour, noteLimit } from "@/lib/claims/limits";

/** As in lib/claims/claims.ts, which makes keys on the server alone. */
const verdicts = ["confirmed", "partly", "not_confirmed"] as const;

interface CheckFormProps {
  /** Unique on the page. */
  id: string;
  /** What the portal itself writes into the form. */
  hidden: Record<string, string>;
}

const untouched: CheckState = { verdict: "", note: "" };

/** A curator's check of one claim. What is typed stays, whatever is wrong with it. */
export function CheckForm({ id, hidden }: CheckFormProps) {
  const t = useTranslations("claims");
  const [state, send, isPending] = useActionState(check, untouched);
  const form = useFocusOnProblem(state);
  const { problem } = state;
  const ofNote = problem === "note" || problem === "too_long";
  const words = problem && t(`desk.problems.${problem}`, { limit: noteLimit, most: checksAnHour });
  return (
    <form ref={form} action={send} className="grid gap-5" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {problem && problem !== "verdict" && !ofNote && (
        <Note tone="error" role="alert">
          {words}
        </Note>
      )}
      <Fieldset id={`${id}-verdict`} legend={t("desk.verdict")} error={problem === "verdict" && words}>
        {verdicts.map((verdict) => (
          <Check
            key={verdict}
            type="radio"
            name="verdict"
            value={verdict}
            label={t(`verdicts.${verdict}`)}
            hint={t(`desk.hints.${verdict}`)}
            defaultChecked={state.verdict === verdict}
          />
        ))}
      </Fieldset>
      <Field id={`${id}-note`} label={t("desk.note")} hint={t("desk.noteHint")} error={ofNote && words}>
        {(control) => <textarea {...control} name="note" rows={3} defaultValue={state.note} />}
      </Field>
      <p>
        <Button variant="line" disabled={isPending}>
          {t("desk.submit")}
        </Button>
      </p>
    </form>
  );
}
