"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm, typedText } from "@/lib/forms/read";
import { claimAnchor, claimDeskAddress } from "./addresses";
import { checkClaim } from "./commands";
import { type CheckState, chosenVerdict, posted } from "./input";
import { checksAnHour, typedLimit } from "./limits";

/** Keeps a check of one claim. For curators. */
export async function check(_previous: CheckState, form: FormData): Promise<CheckState> {
  const { locale, ...claim } = readForm(posted, form);
  const here = claimDeskAddress(locale, claim.entryId);
  const viewer = await requireNamedViewer(locale, here);
  const state: CheckState = {
    verdict: typedText(form, "verdict", 40),
    note: typedText(form, "note", typedLimit),
  };
  const verdict = chosenVerdict.safeParse(state.verdict);
  if (!verdict.success) return { ...state, problem: "verdict" };
  if (!(await takeHourly("claim_check", checksAnHour, viewer.id))) return { ...state, problem: "too_often" };
  const checked = await checkClaim(viewer, { ...claim, verdict: verdict.data, note: state.note });
  if (!checked.ok) {
    // The page shows how things stand by now, around what was typed.
    refresh();
    return { ...state, problem: checked.reason };
  }
  refreshPublic("practice", checked.slug);
  redirect(`${withQuery(here, { done: "check" })}#${claimAnchor(claim.claim)}`);
}
