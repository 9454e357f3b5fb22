import type { CSSProperties } from "react";
import { Anchor } from "./Anchor";
import { Icon } from "./Icon";

export interface Step {
  label: string;
  href: string;
  state: "done" | "current" | "todo";
}

interface StepperProps {
  /** Name of the navigation: "Стъпки". */
  label: string;
  /** Read after the name of a step that is filled in. */
  doneLabel: string;
  steps: readonly Step[];
}

const CLASSES = { done: "done", current: "cur", todo: undefined } as const;

/** The steps of a long form, as links over a stitched line. */
export function Stepper({ label, doneLabel, steps }: StepperProps) {
  return (
    <nav className="stepper" aria-label={label} style={{ "--steps": steps.length } as CSSProperties}>
      <ol>
        {steps.map((step, i) => (
          <li key={step.href} className={CLASSES[step.state]}>
            <Anchor href={step.href} aria-current={step.state === "current" ? "step" : undefined}>
              <span className="sno">{step.state === "done" ? <Icon name="check" size={18} /> : i + 1}</span>
              <span>{step.label}</span>
              {step.state === "done" && <span className="vh"> ({doneLabel})</span>}
            </Anchor>
          </li>
        ))}
      </ol>
    </nav>
  );
}
