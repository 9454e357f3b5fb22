"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import type { Locale } from "@/lib/i18n/locale";
import { DecisionChoice } from "./DecisionChoice";
import { useDecision } from "./decision-state";
import type { DecisionWords } from "./decision-words";
import { decisionIds } from "./desk-address";
import { PublishTime } from "./PublishTime";
import { useKeptDecision } from "./use-kept-decision";

interface DecisionFormProps {
  locale: Locale;
  entryId: string;
  /** The version that the moderator sees. */
  version: number;
  /** Where a half-written decision is kept while its writer looks elsewhere. */
  keptUnder: string;
  words: DecisionWords;
}

/** Publishes, sends back or declines. Whatever is typed stays after an error. */
export function DecisionForm({ locale, entryId, version, keptUnder, words }: DecisionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { state, action, isPending, typed, errorAt } = useDecision();
  const [chosen, choose] = useState(typed("decision"));
  useKeptDecision(form, { key: keptUnder, fresh: Object.keys(state.values).length === 0 });
  const errors = state.errors.map(({ field }) => ({ id: idOf(field), text: errorAt(field) ?? "" }));
  return (
    <form ref={form} id={decisionIds.form} action={action} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="version" value={version} />
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <DecisionChoice
        legend={words.title}
        labels={words.decisions}
        typed={typed("decision")}
        error={errorAt("decision")}
        onChoose={choose}
      />
      <PublishTime words={words} typed={typed} error={errorAt("publishDay")} />
      <Field id={decisionIds.ground} label={words.ground} hint={words.groundHint} error={errorAt("ground")}>
        {(control) => (
          // A new default does not reach a <select> that is there already.
          <select key={typed("ground")} {...control} name="ground" defaultValue={typed("ground")}>
            <option value="">{words.noGround}</option>
            {words.grounds.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={decisionIds.reason} label={words.reason} hint={words.reasonHint} error={errorAt("reason")}>
        {(control) => <textarea {...control} name="reason" defaultValue={typed("reason")} />}
      </Field>
      <p className="decb">
        <Button disabled={isPending}>
          {isPending
            ? words.sending
            : (words.decisions[chosen as keyof typeof words.decisions] ?? words.submit)}
        </Button>
      </p>
      <p className="hint">{words.appeal}</p>
    </form>
  );
}

/** The control that an error leads to. */
function idOf(field: string): string {
  if (field.startsWith("remarks.")) return decisionIds.remark(field.slice("remarks.".length));
  if (field === "ground" || field === "reason" || field === "publishDay") return decisionIds[field];
  return decisionIds.decision;
}
