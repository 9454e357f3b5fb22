import { isTerm, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import { type EntryKind, kindOf } from "./kinds";

/** Terms that a new draft begins with, by field. */
export type Prefill = Record<string, string[]>;

/** A field in which terms of a closed list are chosen. */
export interface PrefillField {
  name: string;
  vocabulary: VocabularyName;
}

const choicesOf = (kind: EntryKind): (PrefillField & { max: number })[] =>
  Object.entries(kindOf(kind).fields).flatMap(([name, { widget }]) =>
    widget.type === "choices" ? [{ name, vocabulary: widget.vocabulary, max: widget.max }] : [],
  );

/**
 * What an address or a posted form may put into a new draft: known terms in fields that choose among them, no more than a
 * field takes. `valuesOf` gives whatever was sent for a field.
 */
export function prefillOf(kind: EntryKind, valuesOf: (field: string) => readonly unknown[]): Prefill {
  return Object.fromEntries(
    choicesOf(kind).flatMap(({ name, vocabulary, max }) => {
      const known = valuesOf(name).filter(
        (value): value is string => typeof value === "string" && isTerm(vocabulary, value),
      );
      return known.length > 0 ? [[name, [...new Set(known)].slice(0, max)]] : [];
    }),
  );
}

/** The fields that a prefill fills, in the order of the form. */
export const prefilledFields = (kind: EntryKind, prefill: Prefill): PrefillField[] =>
  choicesOf(kind).filter(({ name }) => prefill[name]);
