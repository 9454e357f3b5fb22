import { Field } from "@/components/ui/Field";
import { nameLimits } from "@/lib/members/limits";

interface NameFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** What was typed before. */
  value: string;
}

/** Under which name somebody takes part. */
export function NameField({ label, hint, error, value }: NameFieldProps) {
  return (
    <Field id="name" label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          name="name"
          autoComplete="name"
          maxLength={nameLimits.max}
          required
          defaultValue={value}
        />
      )}
    </Field>
  );
}
