"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireModerator, requireNamedViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { firstStep, stepAddress, submissionsAddress } from "@/lib/entries/addresses";
import { refreshPublic } from "@/lib/entries/cache";
import { mayStart } from "@/lib/entries/drafts";
import { reasonLimit } from "@/lib/entries/grounds";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Outcome } from "@/lib/entries/transition";
import { readForm, typedText } from "@/lib/forms/read";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { adaptAddress, adoptionsAddress, adoptionsDeskAddress, becameAddress } from "./addresses";
import { type ChangedPage, recordAdoption, removeAdoption } from "./commands";
import { type AdoptionState, adoptionFields, checkAdoption, posted, type TypedAdoption } from "./input";
import { adoptionsAnHour, adoptionTyped } from "./limits";
import { moderateAdoption } from "./moderation";
import { refreshRelatives } from "./refresh";
import { startIdeaFrom, startPracticeFrom } from "./start";

/** Starts an idea that this practice inspired, and opens its form. For members. */
export async function startIdea(form: FormData): Promise<void> {
  const { locale, entryId, slug } = readForm(posted.start, form);
  const viewer = await requireNamedViewer(locale, `/${locale}/practices/${slug}`);
  await open(viewer, locale, "idea", () => startIdeaFrom(viewer, { entryId, language: locale }));
}

/** Starts the practice that this idea became, and opens its form. For the idea's authors and the team. */
export async function startPractice(form: FormData): Promise<void> {
  const { locale, entryId, slug } = readForm(posted.start, form);
  const viewer = await requireNamedViewer(locale, becameAddress(locale, slug));
  await open(viewer, locale, "practice", () => startPracticeFrom(viewer, { entryId }));
}

async function open(
  viewer: Viewer,
  locale: Locale,
  kind: EntryKind,
  start: () => Promise<Outcome<{ entryId: string }>>,
): Promise<never> {
  const list = submissionsAddress(locale);
  if (!(await mayStart(viewer))) redirect(withQuery(list, { problem: "too_many" }));
  const started = await start();
  redirect(
    started.ok
      ? stepAddress(locale, started.entryId, firstStep(kind))
      : withQuery(list, { problem: started.reason }),
  );
}

/** Records that a member adapts a practice, or changes what they recorded. For members. */
export async function saveAdoption(_previous: AdoptionState, form: FormData): Promise<AdoptionState> {
  const { locale, slug, ...ids } = readForm(posted.adoption, form);
  const viewer = await requireNamedViewer(locale, adaptAddress(locale, slug, ids.adoptionId));
  const typed = Object.fromEntries(
    adoptionFields.map((name) => [name, typedText(form, name, adoptionTyped)]),
  ) as TypedAdoption;
  const facts = checkAdoption(typed);
  if ("problems" in facts) return { typed, problem: "fields", problems: facts.problems };
  if (!(await takeHourly("adoption", adoptionsAnHour, viewer.id))) return { typed, problem: "too_often" };
  const recorded = await recordAdoption(viewer, { ...ids, facts });
  if (!recorded.ok) {
    return recorded.reason === "taken"
      ? { typed, problem: "fields", problems: { organisation: "taken" } }
      : { typed, problem: "gone" };
  }
  await refreshPages(recorded);
  redirect(withQuery(adoptionsAddress(locale), { done: recorded.change }));
}

/** Deletes one's own adoption. For members. */
export async function deleteAdoption(form: FormData): Promise<void> {
  const { locale, adoptionId } = readForm(posted.remove, form);
  const list = adoptionsAddress(locale);
  const viewer = await requireNamedViewer(locale, list);
  const changed = await removeAdoption(viewer, { adoptionId });
  if (changed) await refreshPages(changed);
  redirect(withQuery(list, { done: "deleted" }));
}

/** Hides an adoption, or puts it back. For moderators. */
export async function hideOrRestoreAdoption(form: FormData): Promise<void> {
  const { locale, ...input } = readForm(posted.moderate, form);
  const desk = adoptionsDeskAddress(locale);
  const moderator = await requireModerator(locale, desk);
  const { reason } = input;
  if (!reason || reason.length > reasonLimit)
    redirect(withQuery(desk, { problem: reason ? "tooLong" : "reasonNeeded", adoption: input.adoptionId }));
  const result = await moderateAdoption(moderator, input);
  if (!result.ok) redirect(withQuery(desk, { problem: result.reason }));
  await refreshPages(result);
  redirect(withQuery(desk, { done: input.action }));
}

/** The practice's own page, and every other one that draws its adoptions. */
async function refreshPages({ entryId, slug }: ChangedPage): Promise<void> {
  refreshPublic("practice", slug);
  await refreshRelatives(entryId);
}
