import { type Fields, isLocalized } from "@/lib/forms/fields";
import { textAt } from "@/lib/forms/raw";
import { otherLocale } from "@/lib/i18n/locale";
import type { FormView } from "./view";

/** The first thing that a row says, by which it is known while rows are dragged; "" of an empty one. */
export function rowName(view: FormView, row: string, fields: Fields): string {
  for (const [name, { widget }] of Object.entries(fields)) {
    const path = `${row}.${name}`;
    const places = isLocalized(widget)
      ? [`${path}.${view.source}`, `${path}.${otherLocale(view.source)}`]
      : widget.type === "line" || widget.type === "url"
        ? [path]
        : [];
    const told = view.notes?.[path]?.title?.text;
    const text = told ?? places.map((place) => textAt(view.raw, place).trim()).find(Boolean);
    if (text) return text.slice(0, 100);
  }
  return "";
}
