import type { ComponentProps } from "react";
import { Field } from "@/components/ui/Field";
import { inputId, inputName, textAt } from "@/lib/forms/raw";
import { hintOf } from "./Hint";
import { Question } from "./Question";
import { errorAt, type FieldProps, isAsked } from "./view";
import { fieldWords } from "./words";

type Props = FieldProps<"line" | "year" | "number" | "url" | "date" | "time">;

// No type="number" or type="url": they would drop what they do not like instead of letting it be mended.
const looks: Record<Props["widget"]["type"], ComponentProps<"input">> = {
  line: {},
  year: { inputMode: "numeric", style: { maxWidth: "9em" } },
  number: { inputMode: "decimal", style: { maxWidth: "14em" } },
  url: { inputMode: "url", autoCapitalize: "none", spellCheck: false },
  // The browser's own calendar and clock; what is posted is the same in every language.
  date: { type: "date", min: "1990-01-01", max: "2099-12-31", style: { maxWidth: "12em" } },
  time: { type: "time", style: { maxWidth: "9em" } },
  check: {},
  hidden: {},
};

/** One line that is the same in both languages: words, a year, a number, an address, a day, a time. */
export function LineField({ view, path, field, widget }: Props) {
  const words = fieldWords(view.kind, view.locale);
  return (
    <Field
      id={inputId(path)}
      label={
        <Question language={view.locale} required={isAsked(view, path, field)}>
          {words.question(path)}
        </Question>
      }
      hint={hintOf(view, path, words.hint(path))}
      error={errorAt(view, path)}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          {...looks[widget.type]}
          name={inputName(path)}
          defaultValue={textAt(view.raw, path)}
        />
      )}
    </Field>
  );
}
