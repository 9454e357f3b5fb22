"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm, typedText } from "@/lib/forms/read";
import { locales } from "@/lib/i18n/locale";
import { callDeskAddress } from "./addresses";
import { explanationLimit, reviewersAnHour } from "./limits";
import { emailInput, explanationInput, posted, type ResultsState, type ReviewerState } from "./posted";
import { publishResults } from "./publishing";
import { addReviewer, closeReviewing, removeReviewer } from "./reviewers";

/** Makes a member a reviewer of a call by their address. For curators. */
export async function add(_previous: ReviewerState, form: FormData): Promise<ReviewerState> {
  const { locale, slug, challengeId } = readForm(posted.call, form);
  const desk = callDeskAddress(locale, challengeId);
  const curator = await requireNamedViewer(locale, desk);
  const typed = typedText(form, "email", 200);
  const email = emailInput.safeParse(typed);
  if (!email.success) return { email: typed, problem: "email" };
  if (!(await takeHourly("add_reviewer", reviewersAnHour, curator.id)))
    return { email: typed, problem: "too_often" };
  const outcome = await addReviewer(curator, { challengeId, email: email.data });
  if (outcome !== "added") return { email: typed, problem: outcome };
  refreshPublic("challenge", slug);
  redirect(`${withQuery(desk, { done: "added" })}#reviewers`);
}

/** Ends somebody's reviewing before they have handed in. For curators. */
export async function remove(form: FormData): Promise<void> {
  const { locale, slug, challengeId, userId } = readForm(posted.reviewer, form);
  const desk = callDeskAddress(locale, challengeId);
  const curator = await requireNamedViewer(locale, desk);
  const outcome = await removeReviewer(curator, { challengeId, userId });
  if (outcome === "removed") refreshPublic("challenge", slug);
  redirect(withQuery(desk, outcome === "removed" ? { done: outcome } : { problem: outcome }));
}

/** Ends the reviewing for all who have not handed in. For curators. */
export async function close(form: FormData): Promise<void> {
  const { locale, challengeId } = readForm(posted.call, form);
  const desk = callDeskAddress(locale, challengeId);
  const curator = await requireNamedViewer(locale, desk);
  const outcome = await closeReviewing(curator, { challengeId });
  redirect(withQuery(desk, outcome === "closed" ? { done: outcome } : { problem: outcome }));
}

/** Publishes the results of a call, with what explains them in both languages. For curators. */
export async function publish(_previous: ResultsState, form: FormData): Promise<ResultsState> {
  const { locale, slug, challengeId } = readForm(posted.call, form);
  const desk = callDeskAddress(locale, challengeId);
  const curator = await requireNamedViewer(locale, desk);
  const limit = 2 * explanationLimit;
  const typed = { bg: typedText(form, "bg", limit), en: typedText(form, "en", limit) };
  const [bg, en] = locales.map((language) => explanationInput.safeParse(typed[language]));
  if (!bg?.success || !en?.success)
    return { ...typed, problem: "explanation", problems: { bg: !bg?.success, en: !en?.success } };
  const outcome = await publishResults(curator, { challengeId, explanation: { bg: bg.data, en: en.data } });
  if (outcome !== "done") return { ...typed, problem: outcome };
  refreshPublic("challenge", slug);
  redirect(withQuery(desk, { done: "published" }));
}
