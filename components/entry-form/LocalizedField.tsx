import type { ComponentProps } from "react";
import { Field } from "@/components/ui/Field";
import { kindOf } from "@/lib/entries/kinds";
import { lengthOf } from "@/lib/forms/clean";
import { inputId, inputName, textAt } from "@/lib/forms/raw";
import { type Locale, otherLocale } from "@/lib/i18n/locale";
import { Counter } from "./Counter";
import { hintOf } from "./Hint";
import { Question } from "./Question";
import { errorAt, type FieldProps, isAsked } from "./view";
import { fieldWords, formWords } from "./words";

type Props = FieldProps<"text" | "area">;

/**
 * A text in both languages side by side: the author's own first and wider, the other one by choice. Where a kind is
 * written in both, they have the same room as soon as there is enough of it.
 */
export function LocalizedField(props: Props) {
  const { view, path } = props;
  const translated = textAt(view.raw, `${path}.translated`);
  return (
    <div className={kindOf(view.kind).sideBySide ? "pf even" : "pf"}>
      <Column {...props} language={view.source} />
      <Column {...props} language={otherLocale(view.source)} />
      {translated && <input type="hidden" name={inputName(`${path}.translated`)} defaultValue={translated} />}
    </div>
  );
}

// Beside each other, boxes stand on one line however long the questions are.
const column = "md:row-span-5 md:grid-rows-subgrid";
const evenColumn = "lg:row-span-5 lg:grid-rows-subgrid";

/** One language of it. Question, hint and text are in that language, an error in the page's. */
function Column({ view, path, field, widget, language }: Props & { language: Locale }) {
  const own = language === view.source;
  const words = fieldWords(view.kind, language);
  const even = kindOf(view.kind).sideBySide;
  const at = `${path}.${language}`;
  const text = textAt(view.raw, at);
  const error = errorAt(view, at);
  return (
    <Field
      id={inputId(at)}
      label={
        <Question language={language} required={own && isAsked(view, path, field)}>
          {words.question(path)}
        </Question>
      }
      hint={
        own
          ? hintOf(view, path, words.hint(path))
          : even
            ? words.hint(path)
            : formWords(language)("secondLanguage")
      }
      error={error && <span lang={view.locale}>{error}</span>}
      tag={language === "bg" ? "БГ" : "EN"}
      lang={language}
      className={[!own && !even && "en", even ? evenColumn : column].filter(Boolean).join(" ")}
    >
      {(control) => (
        <>
          <TextControl
            {...control}
            aria-describedby={[control["aria-describedby"], `${control.id}-count`].filter(Boolean).join(" ")}
            name={inputName(at)}
            defaultValue={text}
            lang={language}
            size={sizeOf(widget)}
          />
          <Counter control={control.id} length={lengthOf(text)} max={widget.max} />
        </>
      )}
    </Field>
  );
}

type Size = "line" | "few" | "several" | "many";

const heights: Record<Exclude<Size, "line">, string> = {
  few: "min-h-24",
  several: "min-h-33",
  many: "min-h-48",
};

function sizeOf({ type, max }: Props["widget"]): Size {
  if (type === "text") return max > 200 ? "few" : "line";
  return max > 1500 ? "many" : "several";
}

/** As tall as its text may be long; what is typed makes it taller where the browser can. */
function TextControl({ size, ...control }: Omit<ComponentProps<"textarea">, "size"> & { size: Size }) {
  if (size === "line") return <input {...(control as ComponentProps<"input">)} type="text" />;
  return (
    <textarea
      {...control}
      rows={3}
      className={`${control.className} field-sizing-content max-h-[70vh] ${heights[size]}`}
    />
  );
}
