"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm } from "@/lib/forms/read";
import { offerAddress, takePartAddress } from "./addresses";
import { posted, readTyped, refusedState, type WriteState, written } from "./input";
import { perHour } from "./limits";
import { offerHelp, settleOffer, writeMessage } from "./offers";
import { refused } from "./refusals";

/** Offers help with something that an idea asks for. For members. */
export async function sendOffer(_previous: WriteState, form: FormData): Promise<WriteState> {
  const { locale, slug, entryId, id } = readForm(posted.write, form);
  const viewer = await requireNamedViewer(locale, takePartAddress(locale, slug));
  const read = readTyped(written.offer, form);
  if (!read.ok) return read.state;
  const { ask, body } = read.said;
  const result = (await takeHourly("offer", perHour.offers, viewer.id))
    ? await offerHelp(viewer, { entryId, ask, messageId: id, body })
    : refused("too_often");
  if (!result.ok) return refusedState(result, read.typed, locale);
  redirect(withQuery(offerAddress(locale, result.offerId), { done: "offer" }));
}

/** Writes to the other side of an offer. For the two of them. */
export async function sendMessage(_previous: WriteState, form: FormData): Promise<WriteState> {
  const { locale, offerId, id } = readForm(posted.message, form);
  const viewer = await requireNamedViewer(locale, offerAddress(locale, offerId));
  const read = readTyped(written.body, form);
  if (!read.ok) return read.state;
  const result = (await takeHourly("message", perHour.messages, viewer.id))
    ? await writeMessage(viewer, { offerId, messageId: id, ...read.said })
    : refused("too_often");
  if (!result.ok) return refusedState(result, read.typed, locale);
  redirect(withQuery(offerAddress(locale, offerId), { done: "message" }));
}

/** Takes an offer up, or closes its conversation. For the two of them. */
export async function settle(form: FormData): Promise<void> {
  const { locale, offerId, to } = readForm(posted.settle, form);
  const thread = offerAddress(locale, offerId);
  const viewer = await requireNamedViewer(locale, thread);
  const result = await settleOffer(viewer, { offerId, to });
  if (!result.ok) redirect(withQuery(thread, { problem: result.reason }));
  if (result.page) refreshPublic(result.page.kind, result.page.slug);
  redirect(withQuery(thread, { done: to }));
}
