import { Button } from "@/components/ui/Button";
import { Fieldset } from "@/components/ui/Fieldset";
import { inputId, rowsAt } from "@/lib/forms/raw";
import { FormRow } from "./FormRow";
import { hintOf } from "./Hint";
import { RowSorter } from "./RowSorter";
import { errorAt, type FieldProps, type FormView } from "./view";
import { fieldWords, formWords } from "./words";

/** Rows of the same fields, in an order that can be changed. The first one is there before anything is typed. */
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
      <p className="vh" role="status">
        {placeTold(view, path, stored)}
      </p>
      <div className="grid gap-8">
        <RowSorter path={path} version={view.version}>
          {rows.map((row, index) => (
            // The controls keep what is typed: after a save they are made anew, each with what is stored in its place.
            <FormRow
              key={`${view.version}.${row}`}
              view={view}
              path={path}
              index={index}
              fields={widget.fields}
              isRemovable={stored > 0}
              count={stored}
            />
          ))}
        </RowSorter>
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

/** Where a row of this field has just been moved to. */
function placeTold({ locale, moved }: FormView, path: string, total: number): string | undefined {
  const [field, index = ""] = moved?.split(".") ?? [];
  if (field !== path || !/^\d{1,3}$/.test(index) || Number(index) >= total) return undefined;
  return formWords(locale)("rows.moved", { place: Number(index) + 1, total });
}
