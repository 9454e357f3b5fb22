import { stepAddress } from "@/lib/entries/addresses";
import type { EditableDraft } from "@/lib/entries/drafts";
import { kindOf } from "@/lib/entries/kinds";
import { checkContent, completeness, type Problem, problemsOf } from "@/lib/forms/check";
import { isFilled, isLocalized } from "@/lib/forms/fields";
import { inputId } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";

/** Everything that is wrong with a draft or missing from it. */
export function problemsIn(draft: EditableDraft): Problem[] {
  const { fields, crossCheck } = kindOf(draft.kind);
  const checked = checkContent(fields, draft.raw, draft.sourceLanguage, crossCheck);
  return checked.ok ? [] : checked.problems;
}

/** The title as far as it is written. */
export const titleOf = ({ kind, raw }: Pick<EditableDraft, "kind" | "raw">): Localized =>
  (kindOf(kind).title(raw as never) as Localized | null | undefined) ?? {};

/** The names of a step's fields; none of a step that the kind does not have. */
export const fieldsOf = (draft: Pick<EditableDraft, "kind">, step: string): string[] =>
  kindOf(draft.kind).steps[step]?.flat() ?? [];

/** The step that shows a field. */
export const stepOf = (draft: Pick<EditableDraft, "kind">, field: string): string | undefined =>
  stepsOf(draft).find((step) => fieldsOf(draft, step).includes(field));

/** Where a field of a draft is: its step, and the first of its controls. */
export function placeOf(draft: EditableDraft, field: string, locale: Locale): string {
  const widget = kindOf(draft.kind).fields[field]?.widget;
  const path = widget && isLocalized(widget) ? `${field}.${draft.sourceLanguage}` : field;
  return `${stepAddress(locale, draft.id, stepOf(draft, field) ?? "review")}#${inputId(path)}`;
}

/** The steps of a kind's form, the review last. */
export const stepsOf = (draft: Pick<EditableDraft, "kind">): string[] => [
  ...Object.keys(kindOf(draft.kind).steps),
  "review",
];

/** Fields filled in, of all that the form shows. */
export const progressOf = ({ kind, raw }: Pick<EditableDraft, "kind" | "raw">) =>
  completeness(Object.values(kindOf(kind).steps).flat(2), raw);

/** Whether a step has been written in and has nothing wrong or missing. */
export function isDone(draft: EditableDraft, step: string, problems: Problem[]): boolean {
  const names = fieldsOf(draft, step);
  return names.some((name) => isFilled(draft.raw[name])) && problemsOf(names, problems).length === 0;
}
