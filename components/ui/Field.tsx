import type { ReactNode } from "react";
import { Icon } from "./Icon";

/** What a control needs to be tied to its label, hint and error. */
export interface ControlProps {
  id: string;
  className: "in";
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

export interface FieldProps {
  /** id of the control; the other ids are made from it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Language tag of the field ("БГ", "EN"), at the end of the label. */
  tag?: string;
  /** Language of label and control, when it is not the page's. */
  lang?: string;
  className?: string;
  /** Renders the control: spread the props on an input, select or textarea. */
  children: (control: ControlProps) => ReactNode;
}

/** A labelled control, with its error under it. */
export function Field({ id, label, hint, error, tag, lang, className, children }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return (
    <div className={["field", className].filter(Boolean).join(" ")} lang={lang}>
      <label htmlFor={id}>
        {label}
        {tag && <span className="lgt">{tag}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: "in",
        ...(described.length > 0 && { "aria-describedby": described.join(" ") }),
        ...(error && { "aria-invalid": true as const }),
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** What is wrong and how to mend it, with an icon. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="err" id={id}>
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}
