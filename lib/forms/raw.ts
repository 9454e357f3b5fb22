import qs from "qs";
import { unixBreaks } from "./clean";

/** What a form holds before it is checked: nested strings, exactly as typed. */
export type Raw = string | boolean | number | null | undefined | Raw[] | { [key: string]: Raw };
export type RawObject = { [key: string]: Raw };

/** The most that one draft may hold, in characters of JSON. */
export const rawLimit = 300_000;

/**
 * Nested values of a posted form: `results[0][unit][bg]` becomes `{ results: [{ unit: { bg } }] }`.
 * NUL is dropped: PostgreSQL stores none. Line breaks are as they were typed, not as a form posts them. Files and
 * React's own fields (`$ACTION…`) are left out. Throws RangeError on a form that is larger than any honest one.
 */
export function rawFrom(form: FormData): RawObject {
  const pairs = [...form].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string" && !pair[0].startsWith("$"),
  );
  if (pairs.length > 2000) throw new RangeError("too many fields");
  const query = pairs
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(unixBreaks(value.replaceAll("\0", "")))}`,
    )
    .join("&");
  return qs.parse(query, { depth: 6, arrayLimit: 100, parameterLimit: 2000, strictDepth: true }) as RawObject;
}

/** The value at a dotted path ("results.0.unit.bg"); undefined when there is none. */
export function valueAt(raw: Raw, path: string): Raw {
  let value: Raw = raw;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object") return undefined;
    value = Array.isArray(value) ? value[Number(key)] : Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** The text at a path, "" when there is none. */
export const textAt = (raw: Raw, path: string): string => {
  const value = valueAt(raw, path);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

/** The texts at a path that may hold one or several. */
export function textsAt(raw: Raw, path: string): string[] {
  const value = valueAt(raw, path);
  return (Array.isArray(value) ? value : [value]).flatMap((item) =>
    typeof item === "string" || typeof item === "number" ? [String(item)] : [],
  );
}

/** The name of an input for a path: "results.0.unit.bg" → "results[0][unit][bg]". */
export const inputName = (path: string): string => path.replace(/\.([^.]+)/g, "[$1]");

/** The id of an input for a path. */
export const inputId = (path: string): string => `f-${path.replaceAll(".", "-")}`;

/** The rows at a path, whatever shape a form left them in; none when there are none. */
export function rowsAt(raw: Raw, path: string): Raw[] {
  const value = valueAt(raw, path);
  if (Array.isArray(value)) return value;
  return value && typeof value === "object" ? Object.values(value) : [];
}

/** The values with one more empty row at the end of a field. */
export const addRow = (raw: RawObject, field: string): RawObject => ({
  ...raw,
  [field]: [...rowsAt(raw, field), {}],
});

/** The values without one row of a field. */
export const removeRow = (raw: RawObject, field: string, index: number): RawObject => ({
  ...raw,
  [field]: rowsAt(raw, field).filter((_, at) => at !== index),
});

/** The values with one row of a field at another place; as they were where there is no such row or place. */
export function moveRow(raw: RawObject, field: string, from: number, to: number): RawObject {
  const rows = [...rowsAt(raw, field)];
  if (![from, to].every((index) => Number.isInteger(index) && index in rows)) return raw;
  const [row] = rows.splice(from, 1);
  rows.splice(to, 0, row);
  return { ...raw, [field]: rows };
}
