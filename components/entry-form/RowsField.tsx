import { Button } from "@/components/ui/Button";
import { Fieldset } from "@/components/ui/Fieldset";
import { inputId, rowsAt } from "@/lib/forms/raw";
import { FormRow } from "./FormRow";
import { hintOf } from "./Hint";
import { errorAt, type FieldProps } from "./view";
import { fieldWords } from "./words";

/** Rows of the same fields. The first one is there before anything is typed. */
export function RowsField({ view, path, widget }: FieldProps<"rows">) {
  const words = fieldWords(view.kind, view.locale);
  const stored = rowsAt(view.raw, path).length;
  const rows = Array.from({ length: Math.max(1, stored) }, (_, index) => `${path}.${index}`);
  return (
    <Fieldset
      id={inputId(path)}
      legend={words.question(path)}
      hint={hintOf(view, path, words.hint(path))}
      error={errorAt(view, path)}
    >
      <div className="mt-2 grid gap-8">
        {rows.map((row, index) => (
          <FormRow
            key={row}
            view={view}
            path={path}
            index={index}
            fields={widget.fields}
            isRemovable={stored > 0}
          />
        ))}
        {rows.length < widget.max && (
          <p>
            <Button variant="line" icon="plus" name="intent" value={`add:${path}`} formNoValidate>
              {words.say(path, "add")}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  );
}
