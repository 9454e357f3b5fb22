import type { ComponentProps, ReactNode } from "react";

interface CheckProps extends Omit<ComponentProps<"input">, "type"> {
  type?: "checkbox" | "radio";
  label: ReactNode;
  hint?: ReactNode;
  /** How many entries it would show, in a facet. */
  count?: number | string;
}

/** A check box or radio button; the whole line is the target. */
export function Check({ type = "checkbox", label, hint, count, ...input }: CheckProps) {
  return (
    <label className="cb">
      <input {...input} type={type} />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
      {count !== undefined && <span className="c">{count}</span>}
    </label>
  );
}
