import { Field } from "./Field";

interface NameFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  hint?: string;
  error: string | false | undefined;
  /** Characters. */
  max: number;
  defaultValue: string;
}

/** What a member calls something that they keep. */
export function NameField({ id, label, hint, error, max, defaultValue }: NameFieldProps) {
  return (
    <Field id={id} label={label} {...(hint && { hint })} error={error}>
      {(control) => (
        <input
          {...control}
          name="name"
          autoComplete="off"
          maxLength={max}
          required
          defaultValue={defaultValue}
        />
      )}
    </Field>
  );
}
