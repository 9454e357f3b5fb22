import { Button } from "@/components/ui/Button";
import { Fieldset } from "@/components/ui/Fieldset";
import { Icon } from "@/components/ui/Icon";
import { inputId, rowsAt } from "@/lib/forms/raw";
import { FieldList } from "./FieldList";
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
          <fieldset key={row} id={inputId(row)} tabIndex={-1} className="border-l-2 border-k pl-5">
            <legend className="cond mb-3 font-semibold">{words.say(path, "row", { n: index + 1 })}</legend>
            <div className="grid gap-5">
              <FieldList view={view} fields={widget.fields} prefix={`${row}.`} />
            </div>
            {stored > 0 && (
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
