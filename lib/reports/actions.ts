"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clientOf } from "@/lib/auth/limits";
import { internalPath, withQuery } from "@/lib/auth/paths";
import { viewer as currentViewer, requireModerator } from "@/lib/auth/viewer";
import { refreshPublic } from "@/lib/entries/cache";
import { firstIssues } from "@/lib/forms/first-issues";
import type { FormState } from "@/lib/forms/form-state";
import { readForm, typedText } from "@/lib/forms/read";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { hideSaid, restoreSaid } from "@/lib/participation/hiding";
import { decideReport, fileReport } from "./commands";
import { decisionInput, hideInput } from "./input";
import { reportInput } from "./notice";
import { explanationLimit, hideAddress, reportAddress, reportDeskAddress } from "./report";

const locale = z.enum(locales).catch(defaultLocale);
const point = z.union([z.literal(""), z.uuid()]);

/** Takes a report of content. */
export async function report(_previous: FormState, form: FormData): Promise<FormState> {
  // Necessarily open to visitors (Digital Services Act, Art. 16); limited by the hour.
  const posted = readForm(z.object({ locale, id: z.uuid(), point }), form);
  const typed = typedIn(form, ["about", "ground", "explanation", "email", "goodFaith"]);
  const input = reportInput.safeParse(typed);
  if (!input.success) return wrong(typed, firstIssues(input.error));
  const { about, goodFaith: _, ...notice } = input.data;
  const path = pathOf(about);
  if (!path) return wrong(typed, { about: "about" });
  const outcome = await fileReport(
    await currentViewer(),
    { ...notice, path, id: posted.id, contributionId: posted.point || null, locale: posted.locale },
    clientOf(await headers()),
  );
  if (outcome !== "filed") return { typed, problems: {}, problem: outcome };
  const thanks = { done: "report", number: posted.id, ...(notice.email && { mail: "1" }) };
  redirect(withQuery(reportAddress(posted.locale), thanks));
}

/** A page of the portal, however its address was copied. */
function pathOf(about: string): string | undefined {
  return internalPath(URL.canParse(about) ? new URL(about).pathname : about);
}

/** Decides on a report. For moderators. */
export async function decide(_previous: FormState, form: FormData): Promise<FormState> {
  const posted = readForm(z.object({ locale, id: z.uuid() }), form);
  const here = reportDeskAddress(posted.locale, posted.id);
  const moderator = await requireModerator(posted.locale, here);
  const typed = typedIn(form, ["decision", "reason"]);
  const input = decisionInput.safeParse(typed);
  if (!input.success) return wrong(typed, firstIssues(input.error));
  const result = await decideReport(moderator, { id: posted.id, ...input.data });
  if (!result.ok) return { typed, problems: {}, problem: result.reason };
  if (result.page) refreshPublic(result.page.kind, result.page.slug);
  redirect(withQuery(here, { done: input.data.decision }));
}

/** Hides what somebody wrote under an entry, or puts it back. For moderators. */
export async function hideOrRestoreSaid(_previous: FormState, form: FormData): Promise<FormState> {
  const what = z.enum(["contribution", "update"]);
  const shape = { locale, id: z.uuid(), what, act: z.enum(["hide", "restore"]) };
  const { act, ...posted } = readForm(z.object(shape), form);
  const here = hideAddress(posted.locale, posted.what, posted.id);
  const moderator = await requireModerator(posted.locale, here);
  const typed = typedIn(form, ["ground", "reason"]);
  const input = hideInput.safeParse({ ...typed, ...(act === "restore" && { ground: "r6" }) });
  if (!input.success) return wrong(typed, firstIssues(input.error));
  const change = { ...posted, ...input.data };
  const result = await (act === "hide" ? hideSaid(moderator, change) : restoreSaid(moderator, change));
  if (!result.ok) return { typed, problems: {}, problem: result.reason };
  if (result.page) refreshPublic(result.page.kind, result.page.slug);
  redirect(withQuery(here, { done: act }));
}

const typedIn = (form: FormData, names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, typedText(form, name, 2 * explanationLimit)]));

const wrong = (typed: Record<string, string>, problems: Record<string, string>): FormState => ({
  typed,
  problems,
  problem: Object.keys(problems)[0],
});
