import { Check } from "@/components/ui/Check";
import { Fieldset } from "@/components/ui/Fieldset";
import type { Attendance } from "@/lib/registrations/registration";

export interface AttendanceOption {
  attendance: Attendance;
  label: string;
  /** How many places it has. */
  hint?: string;
}

interface AttendanceFieldProps {
  legend: string;
  options: readonly AttendanceOption[];
  chosen: string;
  error?: string | undefined;
}

/** On the spot or online. */
export function AttendanceField({ legend, options, chosen, error }: AttendanceFieldProps) {
  return (
    <Fieldset id="attendance" legend={legend} error={error}>
      {options.map(({ attendance, label, hint }) => (
        <Check
          key={attendance}
          type="radio"
          name="attendance"
          value={attendance}
          label={label}
          hint={hint}
          defaultChecked={attendance === chosen}
          {...(error && { "aria-invalid": true })}
        />
      ))}
    </Fieldset>
  );
}
