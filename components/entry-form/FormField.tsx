import { inputName, textAt } from "@/lib/forms/raw";
import { CheckField } from "./CheckField";
import { ChoiceField } from "./ChoiceField";
import { ChoicesField } from "./ChoicesField";
import { FilesField } from "./FilesField";
import { GroupField } from "./GroupField";
import { LineField } from "./LineField";
import { LocalizedField } from "./LocalizedField";
import { RowsField } from "./RowsField";
import type { FieldProps } from "./view";

/** The control that a field's definition asks for. */
export function FormField({ view, path, field }: Omit<FieldProps<never>, "widget">) {
  const { widget } = field;
  const props = { view, path, field };
  switch (widget.type) {
    case "text":
    case "area":
      return <LocalizedField {...props} widget={widget} />;
    case "line":
    case "year":
    case "number":
    case "url":
    case "date":
    case "time":
      return <LineField {...props} widget={widget} />;
    case "choice":
      return <ChoiceField {...props} widget={widget} />;
    case "choices":
      return <ChoicesField {...props} widget={widget} />;
    case "rows":
      return <RowsField {...props} widget={widget} />;
    case "group":
      return <GroupField {...props} widget={widget} />;
    case "files":
      return <FilesField {...props} widget={widget} />;
    case "check":
      return <CheckField {...props} />;
    case "hidden":
      return <input type="hidden" name={inputName(path)} defaultValue={textAt(view.raw, path)} />;
  }
}
