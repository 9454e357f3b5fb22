import { type ContentOf, type Fields, objectOf } from "./fields";
import type { Raw, RawObject } from "./raw";

/**
 * What can be shown of a draft that is not finished: every value that fits its field; a field, or a row, that
 * does not fit counts as empty.
 */
export const lenientContent = <F extends Fields>(fields: F, raw: RawObject): ContentOf<F> =>
  objectOf(fields).parse(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fitting(field, raw[name])])),
  );

function fitting({ schema, widget }: Fields[string], value: Raw): Raw {
  if (schema.safeParse(value).success) return value;
  if (widget.type === "rows" || widget.type === "files") {
    return (Array.isArray(value) ? value : [])
      .slice(0, widget.max)
      .flatMap((row) => (isObject(row) ? [keepFitting(widget.fields, row)] : []));
  }
  if ((widget.type === "text" || widget.type === "area" || widget.type === "group") && isObject(value)) {
    return widget.type === "group" ? keepFitting(widget.fields, value) : keepLanguages(schema, value);
  }
  if (widget.type === "choices" && Array.isArray(value)) {
    return value.filter((item) => schema.safeParse([item]).success).slice(0, widget.max);
  }
  return undefined;
}

/** The single values of a row or a group that fit; what no field names (a file's id) stays. */
const keepFitting = (fields: Fields, row: RawObject): RawObject =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, fields[name] ? fitting(fields[name], value) : value]),
  );

/** A text that is too long in one language still shows in the other. */
const keepLanguages = (schema: Fields[string]["schema"], value: RawObject): RawObject =>
  Object.fromEntries(
    Object.entries(value).filter(([language, text]) => schema.safeParse({ [language]: text }).success),
  );

const isObject = (value: Raw): value is RawObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
