"use client";

import { FieldError } from "@/components/ui/Field";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { DecisionWords } from "./decision-words";
import { decisionIds } from "./desk-address";

type Decision = keyof DecisionWords["decisions"];

const icons: [Decision, IconName][] = [
  ["publish", "check"],
  ["schedule", "calendar"],
  ["request_changes", "edit"],
  ["decline", "close"],
];

interface DecisionChoiceProps {
  legend: string;
  labels: DecisionWords["decisions"];
  typed: string;
  error?: string;
  onChoose: (decision: Decision) => void;
}

/** The decisions as joined buttons. */
export function DecisionChoice({ legend, labels, typed, error, onChoose }: DecisionChoiceProps) {
  const errorId = `${decisionIds.decision}-error`;
  return (
    <fieldset className="decr" id={decisionIds.decision} tabIndex={-1} aria-describedby={error && errorId}>
      <legend className="vh">{legend}</legend>
      {icons.map(([decision, icon]) => (
        <label key={decision}>
          <input
            type="radio"
            name="decision"
            value={decision}
            defaultChecked={typed === decision}
            onChange={() => onChoose(decision)}
          />
          <span>
            <Icon name={icon} />
            {labels[decision]}
          </span>
        </label>
      ))}
      {error && (
        <div className="field mt-1.5">
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
