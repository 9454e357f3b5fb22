"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import type { FormState } from "@/lib/forms/form-state";
import { readForm } from "@/lib/forms/read";
import type { Locale } from "@/lib/i18n/locale";
import { readTyped } from "@/lib/participation/input";
import { noteAddress, noteAnchor, officeAddress, readAddress } from "./addresses";
import { cellFrom } from "./cell";
import { posted, written } from "./input";
import { perHour } from "./limits";
import { deleteNote, editNote, type Stands, writeCellNote, writeNote } from "./notes";
import { type Refused, refused } from "./office";

/** Writes a note beside an entry, or highlights a passage. For people of an office. */
export async function sendNote(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, ...where } = readForm(posted.note, form);
  const viewer = await requireNamedViewer(locale, officeAddress(locale));
  const read = readTyped(written.note, form);
  if (!read.ok) return read.state;
  if (!read.said.quote && !read.said.body) return needsWords(read.typed);
  const result = (await takeHourly("office-note", perHour.notes, viewer.id))
    ? await writeNote(viewer, { ...where, ...read.said })
    : refused("too_often");
  return result.ok ? show(locale, result) : refusal(result, read.typed);
}

/** Writes a note about a white spot. For people of an office. */
export async function sendCellNote(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, id, ...ids } = readForm(posted.cell, form);
  const viewer = await requireNamedViewer(locale, officeAddress(locale));
  const read = readTyped(written.cellNote, form);
  if (!read.ok) return read.state;
  const cell = cellFrom(ids);
  if (!cell) return refusal(refused("not_found"), read.typed);
  const result = (await takeHourly("office-note", perHour.notes, viewer.id))
    ? await writeCellNote(viewer, { id, cell, ...read.said })
    : refused("too_often");
  return result.ok ? show(locale, result) : refusal(result, read.typed);
}

/** Changes one's own note. For people of an office. */
export async function changeNote(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, id } = readForm(posted.own, form);
  const viewer = await requireNamedViewer(locale, noteAddress(locale, id));
  const read = readTyped(written.note.partial({ place: true, quote: true }), form);
  if (!read.ok) return read.state;
  const { quote = "", body } = read.said;
  if (!quote && !body) return needsWords(read.typed);
  const result = await editNote(viewer, { id, quote, body });
  return result.ok ? show(locale, result) : refusal(result, read.typed);
}

/** Deletes a note: one's own, or as a curator any of the office. For people of an office. */
export async function removeNote(form: FormData): Promise<void> {
  const { locale, id } = readForm(posted.own, form);
  const viewer = await requireNamedViewer(locale, officeAddress(locale));
  const result = await deleteNote(viewer, { id });
  if (!result.ok) redirect(withQuery(officeAddress(locale), { problem: result.reason }));
  const back = result.entry ? readAddress(locale, result.entry) : officeAddress(locale);
  redirect(withQuery(back, { done: "unnoted" }));
}

/** The place where the note stands now. The address is another after each note: the form of the next begins empty. */
function show(locale: Locale, { id, entry }: Stands): never {
  const page = entry ? readAddress(locale, entry) : officeAddress(locale);
  redirect(`${withQuery(page, { done: "noted", note: id })}#${noteAnchor(id)}`);
}

const needsWords = (typed: Record<string, string>): FormState => ({
  typed,
  problems: { body: "body" },
  problem: "body",
});

const refusal = ({ reason }: Refused, typed: Record<string, string>): FormState => ({
  typed,
  problems: {},
  problem: reason,
});
