import { Fieldset } from "@/components/ui/Fieldset";
import { inputId } from "@/lib/forms/raw";
import { FieldList } from "./FieldList";
import { hintOf } from "./Hint";
import { errorAt, type FieldProps } from "./view";
import { fieldWords } from "./words";

/** Several fields under one question. */
export function GroupField({ view, path, widget }: FieldProps<"group">) {
  const words = fieldWords(view.kind, view.locale);
  return (
    <Fieldset
      id={inputId(path)}
      legend={words.question(path)}
      hint={hintOf(view, path, words.hint(path))}
      error={errorAt(view, path)}
    >
      <div className="mt-2 grid gap-5">
        <FieldList view={view} fields={widget.fields} prefix={`${path}.`} />
      </div>
    </Fieldset>
  );
}
