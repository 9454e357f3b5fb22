import { FieldGroup } from "./FieldGroup";
import { FieldRows } from "./FieldRows";
import { LocalizedValue } from "./LocalizedValue";
import { PlainValue } from "./PlainValue";
import type { ValueProps } from "./showing";
import { TermsValue } from "./TermsValue";

/** The value of a field of any kind, with its differences. */
export function FieldValue({ field, ...rest }: ValueProps) {
  const { widget } = field;
  switch (widget.type) {
    case "text":
    case "area":
      return <LocalizedValue {...rest} />;
    case "choice":
    case "choices":
      return <TermsValue vocabulary={widget.vocabulary} {...rest} />;
    case "rows":
    case "files":
      return <FieldRows fields={widget.fields} isFile={widget.type === "files"} {...rest} />;
    case "group":
      return <FieldGroup fields={widget.fields} {...rest} />;
    default:
      return <PlainValue type={widget.type} {...rest} />;
  }
}
