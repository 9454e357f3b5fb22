"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireSteering } from "@/lib/auth/viewer";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm, typedText } from "@/lib/forms/read";
import { isUuid } from "@/lib/forms/uuid";
import { refreshRelatives } from "@/lib/lineage/refresh";
import { ideaDeskAddress, mergeAddress } from "./addresses";
import { answerIdea } from "./answers";
import { typedLimit } from "./limits";
import { mergeIdeas, type Slugs, undoMerge } from "./merges";
import { moveIdea } from "./moves";
import { chosenPhase, keptText, posted, type SteerState, tooLongIn } from "./steer-input";

/** Moves an idea to another phase. For the team. */
export async function move(_previous: SteerState, form: FormData): Promise<SteerState> {
  const { locale, entryId, from } = readForm(posted.move, form);
  const here = ideaDeskAddress(locale, entryId);
  const viewer = await requireSteering(locale, here);
  const { state, text } = written(form, "to");
  const to = chosenPhase.safeParse(state.choice);
  if (!to.success) return { ...state, problem: "choose" };
  if (state.problem) return state;
  const moved = await moveIdea(viewer, { entryId, from, to: to.data, explanation: text });
  if (!moved.ok) return refusedWith(state, moved.reason);
  refreshPublic("idea", moved.slug);
  await refreshRelatives(entryId);
  redirect(withQuery(here, { done: "move" }));
}

/** Answers an idea officially. For the team. */
export async function answer(_previous: SteerState, form: FormData): Promise<SteerState> {
  const { locale, entryId } = readForm(posted.answer, form);
  const here = ideaDeskAddress(locale, entryId);
  const viewer = await requireSteering(locale, here);
  const { state, text } = written(form);
  if (state.problem) return state;
  const answered = await answerIdea(viewer, { entryId, body: text });
  if (!answered.ok) return refusedWith(state, answered.reason);
  refreshPublic("idea", answered.slug);
  redirect(withQuery(here, { done: "answer" }));
}

/** Merges an idea into another one. For the team. */
export async function merge(_previous: SteerState, form: FormData): Promise<SteerState> {
  const { locale, entryId } = readForm(posted.merge, form);
  const viewer = await requireSteering(locale, mergeAddress(locale, entryId));
  const { state, text } = written(form, "into");
  if (!isUuid(state.choice)) return { ...state, problem: "choose" };
  if (state.problem) return state;
  const merged = await mergeIdeas(viewer, { fromId: entryId, intoId: state.choice, explanation: text });
  if (!merged.ok) return refusedWith(state, merged.reason);
  refreshBoth(merged);
  await refreshRelatives(entryId);
  redirect(withQuery(ideaDeskAddress(locale, state.choice), { done: "merge" }));
}

/** Undoes a merge. For the team. */
export async function undo(form: FormData): Promise<void> {
  const { locale, entryId, mergeId } = readForm(posted.undo, form);
  const here = ideaDeskAddress(locale, entryId);
  const viewer = await requireSteering(locale, here);
  const undone = await undoMerge(viewer, mergeId);
  if (!undone.ok) redirect(withQuery(here, { problem: undone.reason }));
  refreshBoth(undone);
  redirect(withQuery(here, { done: "undo" }));
}

/** What the form brings: the text in both languages, and with `choice` the one field beside it. */
function written(form: FormData, choice?: string) {
  const typed = { bg: typedText(form, "bg", typedLimit), en: typedText(form, "en", typedLimit) };
  const text = keptText(typed);
  const [tooLong] = tooLongIn(text);
  const state: SteerState = {
    typed,
    choice: choice ? typedText(form, choice, 40) : "",
    ...(tooLong && { problem: "too_long", tooLong }),
  };
  return { state, text };
}

/** The page shows how things stand by now, around what was typed. */
function refusedWith(state: SteerState, problem: SteerState["problem"]): SteerState {
  refresh();
  return { ...state, problem };
}

function refreshBoth({ from, into }: Slugs): void {
  for (const slug of [from, into]) refreshPublic("idea", slug);
}
