import { Check } from "@/components/ui/Check";
import { FieldError } from "@/components/ui/Field";
import { inputId, inputName, textAt, valueAt } from "@/lib/forms/raw";
import { Hint, remarksOf } from "./Hint";
import { errorAt, type FormView } from "./view";
import { fieldWords } from "./words";

/** A box to tick. */
export function CheckField({ view, path }: { view: FormView; path: string }) {
  const words = fieldWords(view.kind, view.locale);
  const error = errorAt(view, path);
  const told = words.hint(path) || remarksOf(view, path).length > 0;
  const [hint, wrong] = [`${inputId(path)}-hint`, `${inputId(path)}-error`];
  const ticked = valueAt(view.raw, path) === true || textAt(view.raw, path) !== "";
  return (
    <div className={error ? "field" : undefined}>
      <Check
        id={inputId(path)}
        name={inputName(path)}
        defaultChecked={ticked}
        label={words.question(path)}
        aria-describedby={[told && hint, error && wrong].filter(Boolean).join(" ") || undefined}
        aria-invalid={error ? true : undefined}
      />
      {told && (
        <p className="hint" id={hint}>
          <Hint view={view} path={path}>
            {words.hint(path)}
          </Hint>
        </p>
      )}
      {error && <FieldError id={wrong}>{error}</FieldError>}
    </div>
  );
}
