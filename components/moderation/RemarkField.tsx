"use client";

import { Field } from "@/components/ui/Field";
import { Icon } from "@/components/ui/Icon";
import { useDecision } from "./decision-state";
import { decisionIds } from "./desk-address";

interface RemarkFieldProps {
  field: string;
  labels: { summary: string; label: string; hint: string };
}

/** A remark on one field. It stands beside the field and belongs to the form of the decision. */
export function RemarkField({ field, labels }: RemarkFieldProps) {
  const { typed, errorAt } = useDecision();
  const path = `remarks.${field}`;
  const error = errorAt(path);
  return (
    <details className="mt-1" open={typed(path) !== "" || undefined}>
      <summary className="lnk min-h-7!">
        <Icon name="comment" size={16} />
        {labels.summary}
      </summary>
      <Field
        id={decisionIds.remark(field)}
        label={labels.label}
        hint={labels.hint}
        error={error}
        className="mt-2"
      >
        {(control) => (
          <textarea
            {...control}
            className="in min-h-24!"
            name={`remarks[${field}]`}
            form={decisionIds.form}
            defaultValue={typed(path)}
          />
        )}
      </Field>
    </details>
  );
}
