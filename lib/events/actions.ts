"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer, requireViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { firstStep, stepAddress } from "@/lib/entries/addresses";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm } from "@/lib/forms/read";
import { type ActState, type MoveState, noteFrom, posted, typedNote, typedTimes } from "./act-input";
import { myEventsAddress, statusAddress } from "./addresses";
import { dropCalendarToken, renewCalendarToken } from "./calendar-token";
import { cloneEvent, repeatEvent } from "./copies";
import { moveEvent, newTimes } from "./move";
import { setStatus } from "./status";

/** Each act may write to every participant. */
const actsAnHour = 20;
const copiesAnHour = 30;

/** Cancels an event, marks it as not certain, or says that it takes place. For its authors and for moderators. */
export async function changeStatus(_previous: ActState, form: FormData): Promise<ActState> {
  const { locale, ...input } = readForm(posted.status, form);
  const viewer = await requireNamedViewer(locale, statusAddress(locale, input.entryId));
  const typed = typedNote(form);
  const note = noteFrom(typed);
  if (note === "too_long") return { note: typed, problem: note };
  if (!(await takeHourly("event-act", actsAnHour, viewer.id))) return { note: typed, problem: "too_often" };
  const result = await setStatus(viewer, { ...input, note });
  if (!result.ok) return { note: typed, problem: result.reason };
  refreshPublic("event", result.slug);
  redirect(withQuery(statusAddress(locale, input.entryId), { done: input.status }));
}

/** Moves an event to other days or times. For its authors and for moderators. */
export async function move(_previous: MoveState, form: FormData): Promise<MoveState> {
  const { locale, entryId } = readForm(posted.move, form);
  const viewer = await requireNamedViewer(locale, statusAddress(locale, entryId));
  const typed = { note: typedNote(form), times: typedTimes(form) };
  const note = noteFrom(typed.note);
  const times = newTimes({ ...typed.times });
  if (!times.ok) return { ...typed, problems: times.problems };
  if (note === "too_long") return { ...typed, problems: [], problem: note };
  if (!(await takeHourly("event-act", actsAnHour, viewer.id)))
    return { ...typed, problems: [], problem: "too_often" };
  const result = await moveEvent(viewer, { entryId, times: times.content, note });
  if (!result.ok) return { ...typed, problems: [], problem: result.reason };
  refreshPublic("event", result.slug);
  redirect(withQuery(statusAddress(locale, entryId), { done: "moved" }));
}

/** Copies one's own event into a new draft and opens it. */
export async function clone(form: FormData): Promise<void> {
  const { locale, ...input } = readForm(posted.clone, form);
  const here = statusAddress(locale, input.entryId);
  const viewer = await requireNamedViewer(locale, here);
  if (!(await takeHourly("event-copy", copiesAnHour, viewer.id)))
    redirect(withQuery(here, { problem: "too_often" }));
  const result = await cloneEvent(viewer, input);
  if (!result.ok) redirect(withQuery(here, { problem: result.reason }));
  redirect(stepAddress(locale, result.draftId, firstStep("event")));
}

/** Makes drafts of the further events of a series of one's own event. */
export async function repeat(form: FormData): Promise<void> {
  const { locale, ...input } = readForm(posted.repeat, form);
  const here = statusAddress(locale, input.entryId);
  const viewer = await requireNamedViewer(locale, here);
  if (!(await takeHourly("event-copy", copiesAnHour, viewer.id)))
    redirect(withQuery(here, { problem: "too_often" }));
  const result = await repeatEvent(viewer, input);
  if (!result.ok) redirect(withQuery(here, { problem: result.reason }));
  redirect(withQuery(myEventsAddress(locale), { done: "repeated", count: String(result.drafts) }));
}

/** Gives one's own calendar a new secret address, or none. */
export async function changeFeed(form: FormData): Promise<void> {
  const { locale, act } = readForm(posted.feed, form);
  const list = myEventsAddress(locale);
  const viewer = await requireViewer(locale, list);
  await (act === "renew" ? renewCalendarToken(viewer) : dropCalendarToken(viewer));
  redirect(`${withQuery(list, { done: act === "renew" ? "renewed" : "dropped" })}#feed`);
}
