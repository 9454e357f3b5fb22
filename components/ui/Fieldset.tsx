import type { ReactNode } from "react";
import { FieldError } from "./Field";

interface FieldsetProps {
  /** Gets the focus from the error summary. */
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** In two columns, for many short choices. */
  columns?: boolean;
  children: ReactNode;
}

/** A group of check boxes or radio buttons under one question. */
export function Fieldset({ id, legend, hint, error, columns = false, children }: FieldsetProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className="field" id={id} tabIndex={-1} aria-describedby={described || undefined}>
      <legend className="lab">{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={columns ? "cbs" : undefined}>{children}</div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
