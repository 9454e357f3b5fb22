"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { env } from "@/lib/env";
import type { FormState } from "@/lib/forms/form-state";
import { readForm } from "@/lib/forms/read";
import { momentOf } from "@/lib/i18n/format";
import { readTyped } from "@/lib/participation/input";
import { officeAddress, sharedAddress } from "./addresses";
import { posted, written } from "./input";
import { perHour } from "./limits";
import { refused } from "./office";
import { revokeShare, shareLink } from "./shares";
import { isShareToken } from "./token";

/** The form of a share link after an attempt; the link itself is in this one answer and nowhere else. */
export interface ShareState extends FormState {
  link?: { address: string; works: string };
}

/** Makes a share link. For people of an office. */
export async function makeShare(_previous: ShareState, form: FormData): Promise<ShareState> {
  const { locale, token, list, version } = readForm(posted.share, form);
  const viewer = await requireNamedViewer(locale, officeAddress(locale));
  const what = list ? { listId: list } : version ? { versionId: version } : notFound();
  if (!isShareToken(token)) notFound();
  const read = readTyped(written.share, form);
  if (!read.ok) return read.state;
  const result = (await takeHourly("office-share", perHour.shares, viewer.id))
    ? await shareLink(viewer, { token, what, ...read.said })
    : refused("too_often");
  const state = { typed: read.typed, problems: {} };
  if (!result.ok) return { ...state, problem: result.reason };
  const address = `${env().siteUrl}${sharedAddress(locale, result.token)}`;
  const t = await getTranslations({ locale, namespace: "office.shares.new" });
  return { ...state, link: { address, works: t("works", { date: momentOf(result.expiresAt, locale) }) } };
}

/** Ends a share link. For people of an office. */
export async function endShare(form: FormData): Promise<void> {
  const { locale, id } = readForm(posted.own, form);
  const viewer = await requireNamedViewer(locale, officeAddress(locale));
  const result = await revokeShare(viewer, { id });
  redirect(withQuery(officeAddress(locale), result.ok ? { done: "revoked" } : { problem: result.reason }));
}
