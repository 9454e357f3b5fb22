import { Field } from "@/components/ui/Field";
import { nameLimit } from "@/lib/searches/limits";

interface NameFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  hint?: string;
  error: string | false | undefined;
  defaultValue: string;
}

/** What a saved search is called. */
export function NameField({ id, label, hint, error, defaultValue }: NameFieldProps) {
  return (
    <Field id={id} label={label} {...(hint && { hint })} error={error}>
      {(control) => (
        <input
          {...control}
          name="name"
          autoComplete="off"
          maxLength={nameLimit}
          required
          defaultValue={defaultValue}
        />
      )}
    </Field>
  );
}
