import type { EntryKind } from "@/lib/entries/kinds";
import type { Problem } from "@/lib/forms/check";
import { type Field, isFilled, type Widget } from "@/lib/forms/fields";
import { type RawObject, valueAt } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";
import { problemText } from "./words";

export interface ViewUpload {
  id: string;
  kind: "image" | "document";
  fileName: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** What there is to say of a value besides what is wrong with it. */
export interface FieldNote {
  /** Whether somebody should look at it. */
  warn: boolean;
  text: string;
  /** What the value leads to, by its own name. */
  title?: InLanguage;
}

/** All that the fields of a form need to know of its draft. */
export interface FormView {
  kind: EntryKind;
  /** The save that the page shows. */
  version: number;
  locale: Locale;
  /** The language in which the author writes. */
  source: Locale;
  raw: RawObject;
  /** Only those that are to be shown now. */
  problems: readonly Problem[];
  /** What moderators wrote beside the fields. */
  remarks: readonly { field: string; body: string }[];
  uploads: readonly ViewUpload[];
  /** By the path of a value. */
  notes?: Readonly<Record<string, FieldNote>> | undefined;
  /** The row that has just been moved, at its new place: "items.2". */
  moved?: string | undefined;
}

type WidgetOf<Type, W = Widget> = W extends { type: infer Types } ? (Type extends Types ? W : never) : never;

/** What the component of a type of widget is given. */
export interface FieldProps<Type extends Widget["type"]> {
  view: FormView;
  /** Dotted: "results.0.unit". */
  path: string;
  field: Field;
  widget: WidgetOf<Type>;
}

/** Whether a value must be there: in a row, only once something is in the row. */
export function isAsked({ raw }: FormView, path: string, field: Field): boolean {
  const row = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  return field.required && (row === "" || isFilled(valueAt(raw, row)));
}

/** The error of a value; of a list, also the error of one of its single values. */
export function errorAt({ problems, locale }: FormView, path: string): string | undefined {
  const problem =
    problems.find((one) => one.path === path) ??
    problems.find((one) => new RegExp(`^${path}\\.\\d+$`).test(one.path));
  return problem && problemText(locale, problem);
}
