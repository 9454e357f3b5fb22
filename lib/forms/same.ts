import type { Raw } from "./raw";

/**
 * Whether two raw values mean the same: nothing typed is nothing, whichever way it is stored, and a lone tick of a
 * list may be posted as a text.
 */
export const sameRaw = (one: Raw, other: Raw): boolean =>
  JSON.stringify(bare(one)) === JSON.stringify(bare(other));

function bare(value: Raw): unknown {
  if (value === null || value === undefined || value === false) return undefined;
  if (typeof value === "boolean") return "on";
  if (Array.isArray(value)) {
    const items = value.map(bare).filter((item) => item !== undefined);
    return items.length === 0
      ? undefined
      : items.length === 1 && typeof items[0] === "string"
        ? items[0]
        : items;
  }
  if (typeof value !== "object") return String(value).trim() || undefined;
  const entries = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const inner = bare(value[key]);
      return inner === undefined ? [] : [[key, inner] as const];
    });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
