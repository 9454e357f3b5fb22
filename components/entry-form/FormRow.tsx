import type { ReactNode } from "react";
import { Icon } from "@/components/ui/Icon";
import type { Fields } from "@/lib/forms/fields";
import { inputId } from "@/lib/forms/raw";
import { FieldList } from "./FieldList";
import { MoveRow } from "./MoveRow";
import { rowName } from "./row-name";
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
  /** How many rows there are, when their order can be changed. */
  count?: number;
}

/** One row of a field: its fields, the buttons that move it and the one that takes it out. */
export function FormRow({
  view,
  path,
  index,
  fields,
  children,
  isRemovable = true,
  count = 1,
}: FormRowProps) {
  const words = fieldWords(view.kind, view.locale);
  const row = `${path}.${index}`;
  const name = words.say(path, "row", { n: index + 1 }) ?? "";
  return (
    <fieldset
      id={inputId(row)}
      tabIndex={-1}
      className="border-l-2 border-k pl-5"
      data-name={count > 1 ? rowName(view, row, fields) : undefined}
    >
      <legend className="cond rowname">{name}</legend>
      {count > 1 && <MoveRow view={view} path={path} index={index} count={count} name={name} />}
      {children}
      <div className="rowbody">
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
