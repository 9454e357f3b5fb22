import { Field } from "@/components/ui/Field";

interface EmailFieldProps {
  label: string;
  hint?: string;
  error?: string | false;
  /** What was typed before. */
  value: string;
}

/** The address of whoever signs in. */
export function EmailField({ label, hint, error, value }: EmailFieldProps) {
  return (
    <Field id="email" label={label} hint={hint} error={error}>
      {(control) => (
        <input {...control} name="email" type="email" autoComplete="email" required defaultValue={value} />
      )}
    </Field>
  );
}
