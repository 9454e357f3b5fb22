import { type Field, type Fields, isFilled } from "@/lib/forms/fields";
import { type Raw, textAt, valueAt } from "@/lib/forms/raw";
import { type Locale, locales } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import type { FormView } from "./view";
import { fieldWords, formWords } from "./words";

/** A piece of what somebody typed, as it can be read without the form. */
export interface RawLine {
  label?: string;
  text: string;
  lang?: Locale;
}

type View = Pick<FormView, "kind" | "locale">;

/** What a field holds, right or wrong, in lines to read. */
export function rawLines(view: View, path: string, { widget }: Field, value: Raw): RawLine[] {
  if (!isFilled(value)) return [];
  switch (widget.type) {
    case "text":
    case "area":
      return locales.flatMap((lang) =>
        textAt(value, lang) ? [{ label: lang === "bg" ? "БГ" : "EN", text: textAt(value, lang), lang }] : [],
      );
    case "choice":
    case "choices": {
      const chosen = (Array.isArray(value) ? value : [value]).map(String);
      return [{ text: chosen.map((id) => termLabel(widget.vocabulary, id, view.locale)).join(", ") }];
    }
    case "rows":
    case "files":
      return (Array.isArray(value) ? value : []).flatMap((row, index) => [
        { text: fieldWords(view.kind, view.locale).say(path, "row", { n: index + 1 }) ?? "" },
        ...inside(view, path, widget.fields, row),
      ]);
    case "group":
      return inside(view, path, widget.fields, value);
    case "check":
      return [{ text: formWords(view.locale)("ticked") }];
    default:
      return [{ text: String(value) }];
  }
}

const inside = (view: View, path: string, fields: Fields, value: Raw): RawLine[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const label = fieldWords(view.kind, view.locale).label(`${path}.${name}`);
    return rawLines(view, `${path}.${name}`, field, valueAt(value, name)).map((line) => ({
      ...line,
      label: line.label ? `${label}, ${line.label}` : label,
    }));
  });
