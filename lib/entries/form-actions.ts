"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { viewer as currentViewer, requireViewer } from "@/lib/auth/viewer";
import { checkContent, completeness, problemsOf, wrongOnly } from "@/lib/forms/check";
import { addRow, inputId, moveRow, type RawObject, rawFrom, removeRow, rowsAt } from "@/lib/forms/raw";
import { readForm } from "@/lib/forms/read";
import type { Viewer } from "@/lib/members/member";
import { stepAddress, submissionsAddress } from "./addresses";
import { changeDraft, draftOf, saveDraft, settleSetAside } from "./drafts";
import { type EntryKind, kindOf } from "./kinds";
import { posted } from "./posted";

const { locale, kind, entryId } = posted;

const stepInput = z
  .object({
    locale,
    kind,
    entryId,
    step: z.string(),
    version: z.coerce.number().int(),
    // next · stay · exit · a step's name · add:field · remove:field:index · up:field:index · down:field:index ·
    // move:field:index:index
    intent: z.string().max(80).default("next"),
  })
  .refine(({ kind, step: name }) => Object.hasOwn(kindOf(kind).steps, name));

/** The fields of a step as the form posted them; what it left out (an unticked box) is emptied. Null when it is too large. */
function stepValues(form: FormData, kind: EntryKind, name: string): RawObject | null {
  try {
    const raw = rawFrom(form);
    const fields = kindOf(kind).steps[name]?.flat() ?? [];
    return Object.fromEntries(fields.map((field) => [field, raw[field] ?? null]));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Saves a step of the form and goes where its button says. Whatever was typed is kept, right or wrong. */
export async function saveStep(form: FormData): Promise<void> {
  const input = readForm(stepInput, form);
  const here = stepAddress(input.locale, input.entryId, input.step);
  const author = await requireViewer(input.locale, here);
  const values = stepValues(form, input.kind, input.step);
  const saved = values
    ? await saveDraft(author, {
        entryId: input.entryId,
        baseVersion: input.version,
        values,
        step: input.step,
      })
    : ({ ok: false, reason: "too_large" } as const);
  // The browser keeps pages for its Back button: they would show what was there before this save.
  refresh();
  if (!saved.ok) {
    redirect(
      saved.reason === "not_found" ? submissionsAddress(input.locale) : `${here}?problem=${saved.reason}`,
    );
  }
  await followIntent(author, input, here);
}

async function followIntent(author: Viewer, input: z.output<typeof stepInput>, here: string): Promise<never> {
  const [verb = "", field = "", index = "", to = ""] = input.intent.split(":");
  const { fields } = kindOf(input.kind);
  const widget = Object.hasOwn(fields, field) ? fields[field]?.widget : undefined;
  const isList = widget?.type === "rows" || widget?.type === "files";
  if (isList && (verb === "add" || verb === "remove")) {
    const changed = await changeDraft(author, input.entryId, (data) =>
      verb === "add" ? addRow(data, field) : removeRow(data, field, Number(index)),
    );
    const rows = changed.ok ? changed.data[field] : [];
    const last = Array.isArray(rows) ? rows.length - 1 : 0;
    redirect(`${here}?row=${verb}#${inputId(verb === "add" ? `${field}.${last}` : field)}`);
  }
  const target = isList ? movedTo(verb, Number(index), Number(to)) : null;
  if (target !== null) {
    const changed = await changeDraft(author, input.entryId, (data) =>
      moveRow(data, field, Number(index), target),
    );
    const last = changed.ok ? rowsAt(changed.data, field).length - 1 : 0;
    const isRow = (place: number) => place >= 0 && place <= last;
    if (!isRow(Number(index)) || !isRow(target)) redirect(here);
    // Back to the button that was pressed; at an end, where it is of no use, to the other one.
    const button = target === last || (verb === "up" && target > 0) ? "up" : "down";
    redirect(`${here}?moved=${field}.${target}#${inputId(`${field}.${target}`)}-${button}`);
  }
  if (verb === "exit") redirect(`${submissionsAddress(input.locale)}?done=save`);
  const steps = [...Object.keys(kindOf(input.kind).steps), "review"];
  const forward = verb === "next" || !steps.includes(verb);
  // Wrong values stop the way on, never the way back: the same step shows what is wrong beside its field.
  if (forward && (await hasWrongValues(author, input))) redirect(`${here}?check=wrong`);
  const next = verb === "next" ? steps[steps.indexOf(input.step) + 1] : steps.find((name) => name === verb);
  redirect(next ? stepAddress(input.locale, input.entryId, next) : here);
}

/** Where a button or a drag moves a row to; null for anything else that a button asks for. */
function movedTo(verb: string, index: number, to: number): number | null {
  if (verb === "up") return index - 1;
  if (verb === "down") return index + 1;
  return verb === "move" ? to : null;
}

async function hasWrongValues(author: Viewer, input: z.output<typeof stepInput>): Promise<boolean> {
  const draft = await draftOf(author, input.entryId);
  if (!draft) return false;
  const { fields, steps, crossCheck } = kindOf(input.kind);
  const checked = checkContent(fields, draft.raw, draft.sourceLanguage, crossCheck);
  return !checked.ok && problemsOf(steps[input.step]?.flat() ?? [], wrongOnly(checked.problems)).length > 0;
}

export type AutosaveResult =
  | { ok: true; version: number; savedAt: string; filled: number; total: number }
  /** In a conflict: whether it was the same person in another window, and when. */
  | { ok: false; reason: string; own?: boolean; at?: string };

/**
 * Saves a step while it is being written. Never throws: the form keeps what was typed and says why it is not saved.
 * It must revalidate nothing: the page would be rendered anew under the writer's hands.
 */
export async function autosave(form: FormData): Promise<AutosaveResult> {
  const author = await currentViewer();
  if (!author) return { ok: false, reason: "signed_out" };
  const input = stepInput.safeParse(
    Object.fromEntries([...form].filter(([name]) => name in stepInput.shape)),
  );
  if (!input.success) return { ok: false, reason: "invalid" };
  const { kind, entryId, step: name, version } = input.data;
  const values = stepValues(form, kind, name);
  if (!values) return { ok: false, reason: "too_large" };
  const saved = await saveDraft(author, { entryId, baseVersion: version, values, step: name });
  if (!saved.ok) {
    const { reason, by, at } = saved;
    return { ok: false, reason, own: by === author.name, at: at?.toISOString() };
  }
  return {
    ok: true,
    version: saved.version,
    savedAt: saved.savedAt.toISOString(),
    ...completeness(Object.values(kindOf(kind).steps).flat(2), saved.data),
  };
}

/** After a conflict: takes over one's own text that was set aside, or drops it. */
export async function settleConflict(form: FormData): Promise<void> {
  const input = readForm(
    z.object({ locale, entryId, step: z.string().max(40), take: z.enum(["mine", "theirs"]) }),
    form,
  );
  const here = stepAddress(input.locale, input.entryId, input.step);
  const author = await requireViewer(input.locale, here);
  await settleSetAside(author, { entryId: input.entryId, take: input.take === "mine" });
  refresh();
  redirect(here);
}
