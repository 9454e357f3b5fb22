"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer, requireViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { unixBreaks } from "@/lib/forms/clean";
import { noteLimit } from "@/lib/forms/limits";
import { readForm } from "@/lib/forms/read";
import { locales } from "@/lib/i18n/locale";
import { refreshRelatives } from "@/lib/lineage/refresh";
import { firstStep, stepAddress, submissionsAddress } from "./addresses";
import { refreshPublic } from "./cache";
import { acceptInvitation, inviteCoauthor, removeCoauthor } from "./coauthors";
import { createDraft, mayBegin, mayStart } from "./drafts";
import { kindOf } from "./kinds";
import { posted } from "./posted";
import { prefillOf } from "./prefill";
import { authorAct, submit } from "./submission";

const { locale, kind, entryId } = posted;

/** Starts a draft, with the terms that the form brings along, and opens its first step. */
export async function startEntry(form: FormData): Promise<void> {
  const input = readForm(z.object({ locale, kind, language: z.enum(locales) }), form);
  const author = await requireViewer(input.locale, `/${input.locale}/${kindOf(input.kind).path}/new`);
  if (!mayBegin(author, input.kind)) notFound();
  if (!(await mayStart(author))) redirect(`${submissionsAddress(input.locale)}?problem=too_many`);
  const data = prefillOf(input.kind, (field) => form.getAll(field));
  const id = await createDraft(author, { ...input, data });
  redirect(stepAddress(input.locale, id, firstStep(input.kind)));
}

// The form holds the limit; a line break counts there as one character and is posted as two.
const note = z
  .string()
  .transform((text) => unixBreaks(text).trim().slice(0, noteLimit))
  .optional();

const submissionsAnHour = 20;

/** Hands a draft to the moderators. */
export async function submitEntry(form: FormData): Promise<void> {
  const input = readForm(z.object({ locale, entryId, note }), form);
  const review = stepAddress(input.locale, input.entryId, "review");
  const author = await requireNamedViewer(input.locale, review);
  // Each submission writes to every moderator: submitting and recalling must not become a way to flood them.
  if (!(await takeHourly("submit", submissionsAnHour, author.id)))
    redirect(`${review}?problem=too_often#problems`);
  const result = await submit(author, { entryId: input.entryId, note: input.note || undefined });
  redirect(
    result.ok
      ? `${submissionsAddress(input.locale)}?done=submit`
      : `${review}?problem=${result.reason}#problems`,
  );
}

const authorVerbs = z.enum(["recall", "discard", "revise", "drop_changes", "withdraw", "confirm"]);

/** Recalls, discards, revises, withdraws or confirms one's own entry, or drops its unpublished changes. */
export async function actOnOwn(form: FormData): Promise<void> {
  const input = readForm(z.object({ locale, entryId, action: authorVerbs }), form);
  const list = submissionsAddress(input.locale);
  const author = await requireViewer(input.locale, list);
  const result = await authorAct(author, input);
  if (!result.ok) redirect(`${list}?problem=${result.reason}`);
  if (input.action === "withdraw" || input.action === "confirm") refreshPublic(result.kind, result.slug);
  if (input.action === "withdraw") await refreshRelatives(input.entryId);
  const opens = input.action === "revise" || input.action === "recall";
  redirect(
    opens ? stepAddress(input.locale, input.entryId, firstStep(result.kind)) : `${list}?done=${input.action}`,
  );
}

const coauthorInput = z.object({
  locale,
  entryId,
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
});

/** Invites a co-author by address. */
export async function invite(form: FormData): Promise<void> {
  const asked = readForm(z.object({ locale, entryId, email: z.string().max(1000) }), form);
  const review = stepAddress(asked.locale, asked.entryId, "review");
  const author = await requireViewer(asked.locale, review);
  const input = coauthorInput.safeParse(asked);
  const back = (query: Record<string, string>) => redirect(`${withQuery(review, query)}#coauthors`);
  if (!input.success) return back({ about: "coauthors", problem: "email", email: asked.email });
  const result = await inviteCoauthor(author, input.data);
  back(result.ok ? { done: "invite" } : { about: "coauthors", problem: result.reason, email: asked.email });
}

/** Accepts an invitation to write together. */
export async function accept(form: FormData): Promise<void> {
  const input = readForm(z.object({ locale, entryId }), form);
  const author = await requireViewer(input.locale, submissionsAddress(input.locale));
  const result = await acceptInvitation(author, input);
  redirect(`${submissionsAddress(input.locale)}?${result.ok ? "done=accept" : `problem=${result.reason}`}`);
}

/** Ends a co-authorship or an invitation. */
export async function removeFromAuthors(form: FormData): Promise<void> {
  const input = readForm(coauthorInput, form);
  const author = await requireViewer(input.locale, submissionsAddress(input.locale));
  await removeCoauthor(author, input);
  const own = input.email === author.email;
  redirect(
    own
      ? submissionsAddress(input.locale)
      : `${stepAddress(input.locale, input.entryId, "review")}#coauthors`,
  );
}
