"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer, requireViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm } from "@/lib/forms/read";
import type { Locale } from "@/lib/i18n/locale";
import {
  editAddress,
  newPointAddress,
  newUpdateAddress,
  pageAddress,
  replyAddress,
  saidAnchor,
  takePartAddress,
} from "./addresses";
import { posted, readTyped, refusedState, type WriteState, written } from "./input";
import { perHour } from "./limits";
import { refused } from "./refusals";
import { editSaid, removeSaid, writePoint, writeReply } from "./said";
import { postUpdate } from "./updates";

/** Writes a point for an idea or against it. For members. */
export async function sendPoint(_previous: WriteState, form: FormData): Promise<WriteState> {
  const { slug, ...place } = readForm(posted.write, form);
  const viewer = await requireNamedViewer(place.locale, newPointAddress(place.locale, slug));
  const read = readTyped(written.point, form);
  if (!read.ok) return read.state;
  const result = (await takeHourly("say", perHour.points, viewer.id))
    ? await writePoint(viewer, { ...place, ...read.said })
    : refused("too_often");
  if (!result.ok) return refusedState(result, read.typed, place.locale);
  return showSaid(place.locale, result);
}

/** Answers a point. For members. */
export async function sendReply(_previous: WriteState, form: FormData): Promise<WriteState> {
  const { slug, ...place } = readForm(posted.reply, form);
  const viewer = await requireNamedViewer(place.locale, replyAddress(place.locale, slug, place.parentId));
  const read = readTyped(written.body, form);
  if (!read.ok) return read.state;
  const result = (await takeHourly("say", perHour.points, viewer.id))
    ? await writeReply(viewer, { ...place, ...read.said })
    : refused("too_often");
  if (!result.ok) return refusedState(result, read.typed, place.locale);
  return showSaid(place.locale, result);
}

/** Changes one's own point or reply. For members. */
export async function changeSaid(_previous: WriteState, form: FormData): Promise<WriteState> {
  const { slug, ...place } = readForm(posted.own, form);
  const viewer = await requireNamedViewer(place.locale, editAddress(place.locale, slug, place.id));
  const read = readTyped(written.body, form);
  if (!read.ok) return read.state;
  const result = await editSaid(viewer, { ...place, ...read.said });
  if (!result.ok) return refusedState(result, read.typed, place.locale);
  return showSaid(place.locale, result);
}

/** Takes one's own point or reply back. For members. */
export async function removeOwnSaid(form: FormData): Promise<void> {
  const { locale, slug, id } = readForm(posted.own, form);
  const own = takePartAddress(locale, slug);
  const result = await removeSaid(await requireViewer(locale, own), { id });
  if (!result.ok) redirect(withQuery(own, { problem: result.reason }));
  refreshPublic("idea", result.slug);
  redirect(withQuery(own, { done: "remove" }));
}

/** Writes news into the timeline of one's own idea. For its authors. */
export async function sendUpdate(_previous: WriteState, form: FormData): Promise<WriteState> {
  const { slug, ...place } = readForm(posted.write, form);
  const viewer = await requireNamedViewer(place.locale, newUpdateAddress(place.locale, slug));
  const read = readTyped(written.update, form);
  if (!read.ok) return read.state;
  const result = (await takeHourly("update", perHour.updates, viewer.id))
    ? await postUpdate(viewer, { ...place, ...read.said })
    : refused("too_often");
  if (!result.ok) return refusedState(result, read.typed, place.locale);
  refreshPublic("idea", result.slug);
  redirect(`${pageAddress(place.locale, { kind: "idea", slug: result.slug })}#updates`);
}

/** The place on the public page where it stands now. */
function showSaid(locale: Locale, { slug, id }: { slug: string; id: string }): never {
  refreshPublic("idea", slug);
  redirect(`${pageAddress(locale, { kind: "idea", slug })}#${saidAnchor(id)}`);
}
