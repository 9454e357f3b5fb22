"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireModerator, requireReviewer } from "@/lib/auth/viewer";
import { type RawObject, rawFrom } from "@/lib/forms/raw";
import { readForm } from "@/lib/forms/read";
import { locales } from "@/lib/i18n/locale";
import { refreshRelatives } from "@/lib/lineage/refresh";
import type { Viewer } from "@/lib/members/member";
import { refreshPublic } from "./cache";
import { type Decided, decisionInput } from "./decision-input";
import type { Refusal } from "./entry";
import { reasonLimit } from "./grounds";
import { decide, holdForReview, moderatePublication } from "./review";
import { scheduleEntry, unschedule } from "./schedule";

const locale = z.enum(locales).catch("bg");
const desk = (lang: string, id?: string) => `/${lang}/moderation${id ? `/${id}` : ""}`;

/** Claims an entry, takes it over from a colleague, or gives it back. */
export async function hold(form: FormData): Promise<void> {
  const input = readForm(
    z.object({ locale, entryId: z.uuid(), action: z.enum(["claim", "take_over", "release"]) }),
    form,
  );
  const reviewer = await requireReviewer(input.locale, desk(input.locale, input.entryId));
  const result = await holdForReview(reviewer, input);
  redirect(`${desk(input.locale, input.entryId)}${result.ok ? "" : `?problem=${result.reason}`}`);
}

/** What a decision form says when it could not be carried out: where, why, and everything that was typed. */
export interface DecisionState {
  problem?: Refusal;
  /** By control: decision, reason, ground, remarks.title … */
  errors: { field: string; key: string }[];
  values: RawObject;
}

/** Publishes, schedules, sends back or declines what a reviewer has claimed. */
export async function decideEntry(_before: DecisionState, form: FormData): Promise<DecisionState> {
  const values = rawFrom(form);
  const lang = locale.parse(values.locale);
  const reviewer = await requireReviewer(lang, desk(lang, String(values.entryId)));
  const input = decisionInput.safeParse(values);
  if (!input.success) {
    const errors = input.error.issues.map(({ path, message }) => ({ field: path.join("."), key: message }));
    return { errors, values };
  }
  const result = await carryOut(reviewer, input.data);
  if (!result.ok) {
    // The page shows how things stand by now, around what was typed.
    refresh();
    return { problem: result.reason, errors: [], values };
  }
  if (input.data.decision === "publish") {
    refreshPublic(result.kind, result.slug);
    await refreshRelatives(input.data.entryId);
  }
  redirect(`${desk(lang)}?done=${input.data.decision}`);
}

async function carryOut(reviewer: Viewer, input: Decided) {
  const { entryId, decision, version: seenVersion, remarks, publishAt: at } = input;
  const reason = input.reason || undefined;
  if (at) return scheduleEntry(reviewer, { entryId, seenVersion, reason, at });
  return decide(reviewer, {
    entryId,
    // A scheduled one has its time.
    decision: decision as Exclude<typeof decision, "schedule">,
    seenVersion,
    reason,
    ground: input.ground || undefined,
    remarks: Object.entries(remarks).flatMap(([field, body]) => (body ? [{ field, body }] : [])),
  });
}

/** Takes back an approval before its time. */
export async function takeBackApproval(form: FormData): Promise<void> {
  const input = readForm(z.object({ locale, entryId: z.uuid() }), form);
  const here = desk(input.locale, input.entryId);
  const reviewer = await requireReviewer(input.locale, here);
  const result = await unschedule(reviewer, input);
  redirect(`${here}${result.ok ? "?done=unschedule" : `?problem=${result.reason}`}`);
}

/** Hides a publication, or puts it back. The reason goes into the log. */
export async function hideOrRestore(form: FormData): Promise<void> {
  const shape = {
    locale,
    entryId: z.uuid(),
    action: z.enum(["hide", "restore"]),
    reason: z.string().trim(),
  };
  const input = readForm(z.object(shape), form);
  const here = desk(input.locale, input.entryId);
  const moderator = await requireModerator(input.locale, here);
  if (!input.reason) redirect(`${here}?problem=reasonNeeded`);
  if (input.reason.length > reasonLimit) redirect(`${here}?problem=tooLong`);
  const result = await moderatePublication(moderator, input);
  if (!result.ok) redirect(`${here}?problem=${result.reason}`);
  refreshPublic(result.kind, result.slug);
  await refreshRelatives(input.entryId);
  redirect(`${here}?done=${input.action}`);
}
