"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { emailAddress } from "@/lib/auth/input";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer, requireViewer } from "@/lib/auth/viewer";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm, typedText } from "@/lib/forms/read";
import type { Locale } from "@/lib/i18n/locale";
import { addByHand } from "./add";
import { checkInAddress, messagesAddress, participantsAddress } from "./addresses";
import { type CheckInResult, checkIn, undoCheckIn } from "./check-in";
import { decideOn } from "./decide";
import { mayAdd, mayWrite } from "./floods";
import {
  type AddState,
  type CheckInState,
  checkForm,
  decisionNote,
  type MessageState,
  messageInput,
  posted,
} from "./input";
import { messageLimits } from "./limits";
import { writeToParticipants } from "./messages";
import { organisedBy } from "./participants";
import { attendancesOf } from "./registration";
import { typedIn } from "./typed";
import { clockIn } from "./when";

/** Takes somebody in or refuses them, checks them in or takes that back, from the list. For organisers. */
export async function actOnParticipant(form: FormData): Promise<void> {
  const { locale, entryId, registrationId, act, q } = readForm(posted.act, form);
  const list = participantsAddress(locale, entryId);
  const viewer = await requireNamedViewer(locale, list);
  const back = (query: Record<string, string>): never =>
    redirect(`${withQuery(list, { ...(q && { q }), ...query })}#r-${registrationId}`);
  if (act === "undo_check_in") {
    return back(
      (await undoCheckIn(viewer, entryId, registrationId)) ? { done: act } : { problem: "changed" },
    );
  }
  if (act === "check_in") {
    const result = (await checkIn(viewer, entryId, { registrationId })) ?? notFound();
    return back(
      result.outcome === "checked_in" || result.outcome === "already"
        ? { done: act }
        : { problem: "changed" },
    );
  }
  const note = decisionNote.parse(form.get("note"));
  const result = await decideOn(viewer, { entryId, registrationId, act, note });
  if (!result.ok && result.reason === "not_found") notFound();
  if (result.ok) refreshPublic("event", result.slug);
  return back(result.ok ? { done: result.state } : { problem: result.reason });
}

/** Registers somebody by hand. For organisers. */
export async function addParticipant(_previous: AddState, form: FormData): Promise<AddState> {
  const { locale, entryId } = readForm(posted.event, form);
  const list = participantsAddress(locale, entryId);
  const viewer = await requireNamedViewer(locale, list);
  const event = (await organisedBy(viewer, entryId)) ?? notFound();
  const typed = typedIn(form, 0);
  const { input, problems } = checkForm(typed, { questions: [], offered: attendancesOf(event.mode) });
  const email = emailAddress.safeParse(typed.email);
  if (!email.success) problems.email = "email";
  if (!input || !email.success) return { typed, problems, problem: "fields" };
  if (!(await mayAdd(viewer.id))) return { typed, problems, problem: "limited" };
  const result = await addByHand(viewer, { ...input, entryId, email: email.data, language: locale });
  if (!result.ok) return { typed, problems, problem: result.reason === "already" ? "already" : "over" };
  refreshPublic("event", result.slug);
  redirect(withQuery(list, { done: "added" }));
}

/** Checks in by a code that was typed or scanned, or by a choice from the list. For organisers. */
export async function checkInAtDoor(_previous: CheckInState, form: FormData): Promise<CheckInState> {
  const { locale, entryId } = readForm(posted.event, form);
  const viewer = await requireViewer(locale, checkInAddress(locale, entryId));
  const typed = typedText(form, "code", 300);
  const chosen = readForm(posted.chosen, form).registrationId;
  const result = await checkIn(viewer, entryId, chosen ? { registrationId: chosen } : { typed });
  if (!result) notFound();
  // Who is here stands on the same page.
  refresh();
  // What nobody could read stays, to be mended.
  const { outcome } = result;
  return { typed: outcome === "unknown" ? typed : "", outcome, said: await inWords(result, locale) };
}

async function inWords(result: CheckInResult, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "registrations" });
  switch (result.outcome) {
    case "checked_in":
      return t("door.checked_in", { name: result.name, attendance: t(`attendance.${result.attendance}`) });
    case "already":
      return t("door.already", { name: result.name, at: clockIn(result.at, result.timeZone) });
    case "no_place":
      return t("door.no_place", { name: result.name, state: t(`states.${result.state}`) });
    case "unknown":
      return t("door.unknown");
  }
}

/** Writes to participants. For organisers. */
export async function sendMessage(_previous: MessageState, form: FormData): Promise<MessageState> {
  const { locale, entryId } = readForm(posted.event, form);
  const page = messagesAddress(locale, entryId);
  const viewer = await requireNamedViewer(locale, page);
  const typed = {
    audience: typedText(form, "audience", 20),
    subject: typedText(form, "subject", 2 * messageLimits.subject),
    body: typedText(form, "body", 2 * messageLimits.body).replaceAll("\0", ""),
  };
  const input = messageInput.safeParse(typed);
  if (!input.success) {
    const field = input.error.issues[0]?.path[0];
    return { ...typed, problem: field === "audience" || field === "subject" ? field : "body" };
  }
  if (!(await mayWrite(viewer.id))) return { ...typed, problem: "limited" };
  const result = await writeToParticipants(viewer, entryId, input.data);
  if (!result.ok && result.reason === "not_found") notFound();
  if (!result.ok) return { ...typed, problem: "nobody" };
  redirect(withQuery(page, { done: String(result.recipients) }));
}
