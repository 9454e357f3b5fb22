import type { ReactNode } from "react";
import { Icon } from "@/components/ui/Icon";
import type { Fields } from "@/lib/forms/fields";
import { inputId } from "@/lib/forms/raw";
import { FieldList } from "./FieldList";
import type { FormView } from "./view";
import { fieldWords } from "./words";

interface FormRowProps {
  view: FormView;
  /** The field that the row belongs to, and its place in it. */
  path: string;
  index: number;
  fields: Fields;
  /** Stands before its fields. */
  children?: ReactNode;
  isRemovable?: boolean;
}

/** One row of a field: its fields, and the button that takes it out. */
export function FormRow({ view, path, index, fields, children, isRemovable = true }: FormRowProps) {
  const words = fieldWords(view.kind, view.locale);
  const row = `${path}.${index}`;
  return (
    <fieldset id={inputId(row)} tabIndex={-1} className="border-l-2 border-k pl-5">
      <legend className="cond mb-3 font-semibold">{words.say(path, "row", { n: index + 1 })}</legend>
      {children}
      <div className="grid gap-5">
        <FieldList view={view} fields={fields} prefix={`${row}.`} />
      </div>
      {isRemovable && (
        <button
          type="submit"
          className="lnk mt-2"
          name="intent"
          value={`remove:${path}:${index}`}
          formNoValidate
        >
          <Icon name="trash" size={18} />
          {words.say(path, "remove", { n: index + 1 })}
        </button>
      )}
    </fieldset>
  );
}
