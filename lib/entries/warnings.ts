import type { Field, Fields } from "@/lib/forms/fields";
import { type EntryKind, kindOf } from "./kinds";
import { personalDataIn } from "./personal-data";

/** Something that a moderator should look at. It stops nothing. */
export interface Warning {
  /** The field beside which it stands. */
  field: string;
  /** A key under `moderation.warnings`. */
  key: "unsourced" | "unproven" | "email" | "phone" | "egn";
  values: Record<string, string | number>;
}

type Content = Record<string, unknown>;

/** Everything in a content that plain rules find. */
export function warningsOf(kind: EntryKind, content: Content): Warning[] {
  const personal = Object.entries(kindOf(kind).fields).flatMap(([field, definition]) =>
    personalDataIn(typedTexts(definition, content[field]).join("\n")).map(({ kind: key, found }) => ({
      field,
      key,
      values: { found },
    })),
  );
  return [...kindOf(kind).warnings(content as never), ...personal];
}

/** The texts that somebody typed into a field: no addresses of sites, no terms of lists, no ids of files. */
function typedTexts({ widget }: Field, value: unknown): string[] {
  if (widget.type === "rows" || widget.type === "files")
    return Array.isArray(value) ? value.flatMap((row) => textsOf(widget.fields, row)) : [];
  if (widget.type === "group") return textsOf(widget.fields, value);
  if (widget.type === "line") return typeof value === "string" ? [value] : [];
  if (widget.type !== "text" && widget.type !== "area") return [];
  const { bg, en } = (value ?? {}) as { bg?: string; en?: string };
  return [bg, en].filter((text) => text !== undefined);
}

const textsOf = (fields: Fields, row: unknown): string[] =>
  Object.entries(fields).flatMap(([name, field]) => typedTexts(field, (row as Content | null)?.[name]));
