"use client";

import { Field } from "@/components/ui/Field";
import type { DecisionWords } from "./decision-words";
import { decisionIds } from "./desk-address";

interface PublishTimeProps {
  words: Pick<DecisionWords, "publishDay" | "publishDayHint" | "publishTime">;
  typed: (path: string) => string;
  error?: string;
}

/** When a scheduled entry is to appear: shown while "schedule" is chosen (the rule is in decision.css). */
export function PublishTime({ words, typed, error }: PublishTimeProps) {
  return (
    <div className="decwhen">
      <Field id={decisionIds.publishDay} label={words.publishDay} hint={words.publishDayHint} error={error}>
        {(control) => <input {...control} type="date" name="publishDay" defaultValue={typed("publishDay")} />}
      </Field>
      <Field id={decisionIds.publishTime} label={words.publishTime}>
        {(control) => (
          <input {...control} type="time" name="publishTime" defaultValue={typed("publishTime") || "09:00"} />
        )}
      </Field>
    </div>
  );
}
