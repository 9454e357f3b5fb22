"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireViewer } from "@/lib/auth/viewer";
import { readForm, typedText } from "@/lib/forms/read";
import { reviewAddress, scoreAddress } from "./addresses";
import { commentLimit } from "./limits";
import { commentFrom, type MarkProblem, type MarksState, markFrom, posted } from "./posted";
import { ideasToScore } from "./review-queries";
import { type GivenMark, handIn, saveMarks } from "./scoring";

/** Saves what a reviewer has given an idea so far. For the reviewers of a closed call. */
export async function save(_previous: MarksState, form: FormData): Promise<MarksState> {
  const { locale, slug, challengeId, ideaId, criteria, ...input } = readForm(posted.marks, form);
  const reviewer = await requireViewer(locale, scoreAddress(locale, slug, ideaId));
  const typed = Array.from({ length: criteria }, (_, place) => ({
    mark: typedText(form, `mark-${place}`, 1),
    comment: typedText(form, `comment-${place}`, 4 * commentLimit),
  }));
  const { marks, problems } = checked(typed);
  // What is right is kept also when something else is wrong.
  const outcome = await saveMarks(reviewer, { challengeId, ideaId, marks });
  if (outcome !== "saved") return { typed, problem: outcome };
  if (Object.keys(problems).length > 0) return { typed, problem: "wrong", problems };
  const list = withQuery(reviewAddress(locale, slug), { done: "saved" });
  if (input.go === "list") redirect(list);
  const ideas = await ideasToScore(reviewer, { challengeId, criteria, locale });
  const next = ideas[ideas.findIndex(({ id }) => id === ideaId) + 1];
  redirect(next ? withQuery(scoreAddress(locale, slug, next.id), { done: "saved" }) : list);
}

function checked(typed: MarksState["typed"]) {
  const marks: GivenMark[] = [];
  const problems: Record<number, MarkProblem> = {};
  for (const [criterion, { mark, comment: words }] of typed.entries()) {
    const score = markFrom(mark);
    try {
      const comment = commentFrom(words);
      if (score !== null) marks.push({ criterion, score, comment });
      else if (comment) problems[criterion] = "mark";
    } catch {
      problems[criterion] = "long";
    }
  }
  return { marks, problems };
}

/** Hands in all of one's marks for good. For the reviewers of a closed call. */
export async function handInMarks(form: FormData): Promise<void> {
  const { locale, slug, challengeId } = readForm(posted.call, form);
  const here = reviewAddress(locale, slug);
  const reviewer = await requireViewer(locale, here);
  const outcome = await handIn(reviewer, { challengeId });
  redirect(withQuery(here, outcome === "handed_in" ? { done: outcome } : { problem: outcome }));
}
