import { Check } from "@/components/ui/Check";
import { Field, FieldError } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";

interface Question {
  name: string;
  label: string;
  hint?: string;
}

/** A question of a short form. */
export type FormQuestion = Question &
  (
    | { kind: "line" | "email"; limit?: number }
    | { kind: "area"; limit?: number; rows?: number }
    | { kind: "radio"; options: { value: string; label: string; hint?: string }[] }
    | { kind: "check" }
  );

interface WriteFieldProps {
  question: FormQuestion;
  typed: string;
  error?: string | undefined;
}

/** The control of a question, with what was typed and what is wrong with it. */
export function WriteField({ question, typed, error }: WriteFieldProps) {
  const { name, label, hint } = question;
  if (question.kind === "radio") {
    return (
      <Fieldset id={name} legend={label} hint={hint} error={error}>
        {question.options.map((option) => (
          <Check
            key={`${option.value}-${typed}`}
            type="radio"
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={option.value === typed}
            aria-invalid={error ? true : undefined}
          />
        ))}
      </Fieldset>
    );
  }
  if (question.kind === "check") {
    return (
      <div className="field">
        <Check
          name={name}
          label={label}
          hint={hint}
          defaultChecked={typed !== ""}
          {...(error && { "aria-invalid": true, "aria-describedby": `${name}-error` })}
        />
        {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      </div>
    );
  }
  const { limit } = question;
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {(control) =>
        question.kind === "area" ? (
          <textarea
            {...control}
            name={name}
            rows={question.rows ?? 6}
            maxLength={limit}
            defaultValue={typed}
          />
        ) : (
          <input
            {...control}
            name={name}
            type={question.kind === "email" ? "email" : "text"}
            autoComplete={question.kind === "email" ? "email" : "off"}
            maxLength={limit}
            defaultValue={typed}
          />
        )
      }
    </Field>
  );
}
