"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireModerator } from "@/lib/auth/viewer";
import { type RawObject, rawFrom } from "@/lib/forms/raw";
import { readForm } from "@/lib/forms/read";
import { locales } from "@/lib/i18n/locale";
import { refreshRelatives } from "@/lib/lineage/refresh";
import { refreshPublic } from "./cache";
import type { Refusal } from "./entry";
import { grounds, reasonLimit } from "./grounds";
import { decide, holdForReview, moderatePublication } from "./review";

const locale = z.enum(locales).catch("bg");
const desk = (lang: string, id?: string) => `/${lang}/moderation${id ? `/${id}` : ""}`;

/** Claims an entry, takes it over from a colleague, or gives it back. */
export async function hold(form: FormData): Promise<void> {
  const input = readForm(
    z.object({ locale, entryId: z.uuid(), action: z.enum(["claim", "take_over", "release"]) }),
    form,
  );
  const moderator = await requireModerator(input.locale, desk(input.locale, input.entryId));
  const result = await holdForReview(moderator, input);
  redirect(`${desk(input.locale, input.entryId)}${result.ok ? "" : `?problem=${result.reason}`}`);
}

/** What a decision form says when it could not be carried out: where, why, and everything that was typed. */
export interface DecisionState {
  problem?: Refusal;
  /** By control: decision, reason, ground, remarks.title … */
  errors: { field: string; key: string }[];
  values: RawObject;
}

const decisionInput = z
  .object({
    locale,
    entryId: z.uuid(),
    version: z.coerce.number().int(),
    decision: z.enum(["publish", "request_changes", "decline"], { error: "chooseDecision" }),
    reason: z.string().trim().max(4000, { error: "tooLong" }).optional(),
    ground: z.union([z.literal(""), z.enum(grounds)]).optional(),
    remarks: z.record(z.string().max(80), z.string().trim().max(2000, { error: "tooLong" })).default({}),
  })
  .superRefine((input, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const noted = Object.values(input.remarks).some((remark) => remark !== "");
    if (input.decision === "decline" && !input.ground) issue("ground", "chooseGround");
    if (input.decision === "decline" && !input.reason) issue("reason", "reasonNeeded");
    if (input.decision === "request_changes" && !input.reason && !noted) issue("reason", "remarkNeeded");
  });

/** Publishes, sends back or declines what a moderator has claimed. */
export async function decideEntry(_before: DecisionState, form: FormData): Promise<DecisionState> {
  const values = rawFrom(form);
  const lang = locale.parse(values.locale);
  const moderator = await requireModerator(lang, desk(lang, String(values.entryId)));
  const input = decisionInput.safeParse(values);
  if (!input.success) {
    const errors = input.error.issues.map(({ path, message }) => ({ field: path.join("."), key: message }));
    return { errors, values };
  }
  const { remarks, ground, reason, ...rest } = input.data;
  const result = await decide(moderator, {
    ...rest,
    seenVersion: input.data.version,
    reason: reason || undefined,
    ground: ground || undefined,
    remarks: Object.entries(remarks).flatMap(([field, body]) => (body ? [{ field, body }] : [])),
  });
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
