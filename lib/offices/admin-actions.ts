"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { emailAddress } from "@/lib/auth/input";
import { withQuery } from "@/lib/auth/paths";
import { requireAdministrator } from "@/lib/auth/viewer";
import type { FormState } from "@/lib/forms/form-state";
import { readForm } from "@/lib/forms/read";
import { readTyped } from "@/lib/participation/input";
import { officesAddress } from "./addresses";
import { addColleague, closeOffice, makeOffice, removeColleague, renameOffice } from "./commands";
import { posted, written } from "./input";

const person = z.object({
  email: emailAddress.catch("").refine((email) => email !== "", { error: "email" }),
});

/** Makes an office. For administrators. */
export async function createOffice(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, id } = readForm(posted.office, form);
  const administrator = await requireAdministrator(locale, officesAddress(locale));
  const read = readTyped(written.office, form);
  if (!read.ok) return read.state;
  if (await makeOffice(administrator, { id, ...read.said })) notFound();
  redirect(withQuery(`${officesAddress(locale)}/${id}`, { done: "added" }));
}

/** Gives an office other names. For administrators. */
export async function saveOfficeNames(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, id } = readForm(posted.office, form);
  const administrator = await requireAdministrator(locale, officesAddress(locale));
  const read = readTyped(written.office, form);
  if (!read.ok) return read.state;
  if (await renameOffice(administrator, { id, ...read.said })) notFound();
  redirect(withQuery(`${officesAddress(locale)}/${id}`, { done: "renamed" }));
}

/** Puts a person into an office by the address of their account. For administrators. */
export async function putIntoOffice(_previous: FormState, form: FormData): Promise<FormState> {
  const { locale, id } = readForm(posted.office, form);
  const administrator = await requireAdministrator(locale, officesAddress(locale));
  const read = readTyped(person, form);
  if (!read.ok) return read.state;
  const problem = await addColleague(administrator, { id, ...read.said });
  if (problem === "forbidden" || problem === "gone") notFound();
  if (problem) return { typed: read.typed, problems: { email: problem }, problem: "email" };
  redirect(withQuery(`${officesAddress(locale)}/${id}`, { done: "joined" }));
}

/** Takes a person out of an office. For administrators. */
export async function takeOutOfOffice(form: FormData): Promise<void> {
  const { locale, id, userId } = readForm(posted.colleague, form);
  const administrator = await requireAdministrator(locale, officesAddress(locale));
  if (await removeColleague(administrator, { id, userId })) notFound();
  redirect(withQuery(`${officesAddress(locale)}/${id}`, { done: "left" }));
}

/** Closes an office that nobody is in. For administrators. */
export async function deleteOffice(form: FormData): Promise<void> {
  const { locale, id } = readForm(posted.office, form);
  const administrator = await requireAdministrator(locale, officesAddress(locale));
  const problem = await closeOffice(administrator, { id });
  if (problem === "forbidden") notFound();
  if (problem === "not_empty") redirect(withQuery(`${officesAddress(locale)}/${id}`, { problem }));
  redirect(withQuery(officesAddress(locale), { done: "closed" }));
}
