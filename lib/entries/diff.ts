import { diffArrays, diffWords } from "diff";
import { type Fields, isFilled } from "@/lib/forms/fields";

/** A piece of a text: kept, added or removed. */
export interface Piece {
  text: string;
  change?: "ins" | "del";
}

// The library's own idea of a word knows no Cyrillic.
const intlSegmenter = new Intl.Segmenter("bg", { granularity: "word" });

/** Beyond so many changed words a comparison says nothing, and would take long. */
const maxEditLength = 1500;

/** What was changed between two texts, by words; the whole text where little of it was kept. */
export function wordDiff(before: string, after: string): Piece[] {
  const parts = diffWords(before, after, { intlSegmenter, maxEditLength });
  const kept = parts?.reduce((sum, part) => (part.added || part.removed ? sum : sum + part.value.length), 0);
  if (!parts || !kept || kept < Math.min(before.length, after.length) / 4) return replaced(before, after);
  return parts.map(({ value, added, removed }) =>
    added || removed ? { text: value, change: added ? "ins" : "del" } : { text: value },
  );
}

function replaced(before: string, after: string): Piece[] {
  if (before === after) return before ? [{ text: before }] : [];
  const pieces: Piece[] = [
    { text: before, change: "del" },
    { text: after, change: "ins" },
  ];
  return pieces.filter(({ text }) => text !== "");
}

/** A row of a list and what became of it: without `before` it is new, without `after` it was removed. */
export interface Pair {
  before?: unknown;
  after?: unknown;
}

/** The rows of two lists side by side: equal ones find each other wherever others came or went between them. */
export function pairRows(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const pairs: Pair[] = [];
  let removed: unknown[] = [];
  const settle = (added: readonly unknown[]) => {
    for (let i = 0; i < Math.max(removed.length, added.length); i += 1)
      pairs.push({ before: removed[i], after: added[i] });
    removed = [];
  };
  for (const part of diffArrays([...before], [...after], { comparator: isSame })) {
    if (part.removed) removed = part.value;
    else if (part.added) settle(part.value);
    else {
      settle([]);
      pairs.push(...part.value.map((row) => ({ before: row, after: row })));
    }
  }
  settle([]);
  return pairs;
}

/** Whether two values say the same: the order of keys and empty values do not matter. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner;
    const filled = Object.entries(inner).filter(([, one]) => isFilled(one));
    return Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

type Content = Record<string, unknown>;

/** The names of the fields that differ between two contents, in the order of the fields. */
export const changedFields = (fields: Fields, before: Content, after: Content): string[] =>
  Object.keys(fields).filter((name) => !isSame({ [name]: before[name] }, { [name]: after[name] }));
