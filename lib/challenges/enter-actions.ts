"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm } from "@/lib/forms/read";
import { enterAddress } from "./addresses";
import { enterIdea, withdrawIdea } from "./entering";
import { posted } from "./posted";

/** Enters one's own published idea into an open call. For members. */
export async function enter(form: FormData): Promise<void> {
  const { locale, slug, ...input } = readForm(posted.idea, form);
  const here = enterAddress(locale, slug);
  const author = await requireNamedViewer(locale, here);
  const outcome = await enterIdea(author, input);
  if (outcome === "entered") refreshPublic("challenge", slug);
  redirect(withQuery(here, outcome === "entered" ? { done: outcome } : { problem: outcome }));
}

/** Takes one's own idea out of a call before it closes. For members. */
export async function takeOut(form: FormData): Promise<void> {
  const { locale, slug, ...input } = readForm(posted.idea, form);
  const here = enterAddress(locale, slug);
  const author = await requireNamedViewer(locale, here);
  const outcome = await withdrawIdea(author, input);
  if (outcome === "withdrawn") refreshPublic("challenge", slug);
  redirect(withQuery(here, outcome === "withdrawn" ? { done: outcome } : { problem: outcome }));
}
