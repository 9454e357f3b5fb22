import { Check } from "@/components/ui/Check";
import { inputId, inputName, textAt, valueAt } from "@/lib/forms/raw";
import { Hint, remarksOf } from "./Hint";
import type { FormView } from "./view";
import { fieldWords } from "./words";

/** A box to tick. */
export function CheckField({ view, path }: { view: FormView; path: string }) {
  const words = fieldWords(view.kind, view.locale);
  const hint = `${inputId(path)}-hint`;
  const told = words.hint(path) || remarksOf(view, path).length > 0;
  const ticked = valueAt(view.raw, path) === true || textAt(view.raw, path) !== "";
  return (
    <div>
      <Check
        id={inputId(path)}
        name={inputName(path)}
        defaultChecked={ticked}
        label={words.question(path)}
        aria-describedby={told ? hint : undefined}
      />
      {told && (
        <p className="hint" id={hint}>
          <Hint view={view} path={path}>
            {words.hint(path)}
          </Hint>
        </p>
      )}
    </div>
  );
}
