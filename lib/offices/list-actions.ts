"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { targetOf } from "@/lib/collections/links";
import { takeHourly } from "@/lib/db/hourly";
import type { FormState } from "@/lib/forms/form-state";
import { readForm } from "@/lib/forms/read";
import { readTyped } from "@/lib/participation/input";
import { listAddress, officeAddress } from "./addresses";
import { posted, written } from "./input";
import { perHour } from "./limits";
import { addItem, deleteList, makeList, noteItem, removeItem, renameList } from "./lists";
import { refused } from "./office";

/** Begins a reading list. For people of an office. */
export async function createList(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, id } = readForm(posted.own, form);
  const viewer = await requireNamedViewer(locale, officeAddress(locale));
  const read = readTyped(written.list, form);
  if (!read.ok) return read.state;
  const result = (await takeHourly("office-list", perHour.lists, viewer.id))
    ? await makeList(viewer, { id, ...read.said })
    : refused("too_often");
  if (!result.ok) return { typed: read.typed, problems: {}, problem: result.reason };
  redirect(withQuery(listAddress(locale, result.id), { done: "listMade" }));
}

/** Gives a reading list another name. For people of an office. */
export async function saveListName(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, id } = readForm(posted.own, form);
  const viewer = await requireNamedViewer(locale, listAddress(locale, id));
  const read = readTyped(written.list, form);
  if (!read.ok) return read.state;
  const result = await renameList(viewer, { id, ...read.said });
  if (!result.ok) return { typed: read.typed, problems: {}, problem: result.reason };
  redirect(withQuery(listAddress(locale, id), { done: "listRenamed" }));
}

/** Deletes a reading list. For people of an office. */
export async function removeList(form: FormData): Promise<void> {
  const { locale, id } = readForm(posted.own, form);
  const viewer = await requireNamedViewer(locale, officeAddress(locale));
  const result = await deleteList(viewer, { id });
  redirect(
    withQuery(officeAddress(locale), result.ok ? { done: "listRemoved" } : { problem: result.reason }),
  );
}

/** Adds to a reading list what stands at an address of the portal. For people of an office. */
export async function addByAddress(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, id: listId } = readForm(posted.own, form);
  const viewer = await requireNamedViewer(locale, listAddress(locale, listId));
  const read = readTyped(written.address, form);
  if (!read.ok) return read.state;
  const { address, note } = read.said;
  const target = targetOf(address);
  const wrong = (problem: string) => ({
    typed: read.typed,
    problems: { address: problem },
    problem: "address",
  });
  if (!target || !("kind" in target)) return wrong("address");
  const result = (await takeHourly("office-list", perHour.lists, viewer.id))
    ? await addItem(viewer, { listId, note, target })
    : refused("too_often");
  if (result.ok) redirect(withQuery(listAddress(locale, listId), { done: "listed", entry: result.entryId }));
  if (result.reason === "not_found" || result.reason === "already") return wrong(result.reason);
  return { typed: read.typed, problems: {}, problem: result.reason };
}

/** Adds to a reading list what is being read. For people of an office. */
export async function addRead(form: FormData): Promise<void> {
  const { locale, listId, entryId } = readForm(posted.item, form);
  const viewer = await requireNamedViewer(locale, officeAddress(locale));
  const result = (await takeHourly("office-list", perHour.lists, viewer.id))
    ? await addItem(viewer, { listId, entryId, note: "" })
    : refused("too_often");
  if (!result.ok && result.reason !== "already")
    redirect(withQuery(officeAddress(locale), { problem: result.reason }));
  redirect(withQuery(listAddress(locale, listId), { done: "listed", entry: entryId }));
}

/** Writes the note beside an item of a list. For people of an office. */
export async function saveItemNote(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, ...item } = readForm(posted.item, form);
  const viewer = await requireNamedViewer(locale, listAddress(locale, item.listId));
  const read = readTyped(written.itemNote, form);
  if (!read.ok) return read.state;
  const result = await noteItem(viewer, { ...item, ...read.said });
  if (!result.ok) return { typed: read.typed, problems: {}, problem: result.reason };
  redirect(withQuery(listAddress(locale, item.listId), { done: "itemNoted" }));
}

/** Takes an item out of a list. For people of an office. */
export async function takeOut(form: FormData): Promise<void> {
  const { locale, ...item } = readForm(posted.item, form);
  const viewer = await requireNamedViewer(locale, listAddress(locale, item.listId));
  const result = await removeItem(viewer, item);
  if (!result.ok) redirect(withQuery(officeAddress(locale), { problem: result.reason }));
  redirect(withQuery(listAddress(locale, item.listId), { done: "unlisted" }));
}
