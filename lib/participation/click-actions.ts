"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireViewer } from "@/lib/auth/viewer";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm } from "@/lib/forms/read";
import { followingAddress, pageAddress, saidAnchor, takePartAddress } from "./addresses";
import { setFollow } from "./follows";
import { type Pressed, posted } from "./input";
import { setSupport } from "./supports";
import { setUseful } from "./useful";

/** Supports an idea, or takes the support back, and says so on one's own page of it. For members. */
export async function support(form: FormData): Promise<void> {
  const { locale, slug, ...input } = readForm(posted.support, form);
  const own = takePartAddress(locale, slug);
  const result = await setSupport(await requireViewer(locale, own), input);
  if (!result.ok) redirect(withQuery(own, { problem: result.reason }));
  refreshPublic("idea", result.slug);
  redirect(withQuery(own, { done: input.wanted ? "support" : "unsupport" }));
}

/** The same for a page that stays and shows how the idea stands now. */
export async function supportHere(form: FormData): Promise<Pressed> {
  const { locale, slug, ...input } = readForm(posted.support, form);
  const own = takePartAddress(locale, slug);
  const result = await setSupport(await requireViewer(locale, own), input);
  if (!result.ok) redirect(withQuery(own, { problem: result.reason }));
  refreshPublic("idea", result.slug);
  return { on: result.supports, count: result.count };
}

/** Follows an entry, or ends that, and shows what one follows. For members. */
export async function follow(form: FormData): Promise<void> {
  const { locale, ...input } = readForm(posted.follow, form);
  const list = followingAddress(locale);
  const result = await setFollow(await requireViewer(locale, list), input);
  if (!result.ok) redirect(withQuery(list, { problem: result.reason }));
  if (result.page) refreshPublic(result.page.kind, result.page.slug);
  redirect(withQuery(list, { done: input.wanted ? "follow" : "unfollow" }));
}

/** The same for a page that stays. */
export async function followHere(form: FormData): Promise<Pressed> {
  const { locale, ...input } = readForm(posted.follow, form);
  const list = followingAddress(locale);
  const result = await setFollow(await requireViewer(locale, list), input);
  if (!result.ok) redirect(withQuery(list, { problem: result.reason }));
  if (result.page) refreshPublic(result.page.kind, result.page.slug);
  return { on: input.wanted, count: result.count };
}

/** Marks a point or a reply as useful, or takes the mark back, and goes back to it. For members. */
export async function useful(form: FormData): Promise<void> {
  const { locale, slug, ...input } = readForm(posted.useful, form);
  const own = takePartAddress(locale, slug);
  const result = await setUseful(await requireViewer(locale, own), input);
  if (!result.ok) redirect(withQuery(own, { problem: result.reason }));
  refreshPublic("idea", result.slug);
  const page = pageAddress(locale, { kind: "idea", slug: result.slug });
  redirect(input.wanted ? `${page}#${saidAnchor(input.id)}` : withQuery(own, { done: "notUseful" }));
}

/** The same for a page that stays. */
export async function usefulHere(form: FormData): Promise<Pressed> {
  const { locale, slug, ...input } = readForm(posted.useful, form);
  const own = takePartAddress(locale, slug);
  const result = await setUseful(await requireViewer(locale, own), input);
  if (!result.ok) redirect(withQuery(own, { problem: result.reason }));
  refreshPublic("idea", result.slug);
  return { on: input.wanted, count: result.count };
}
