"use server";

import { z } from "zod";
import { viewer as currentViewer } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locale";
import { draftOf } from "./drafts";
import { posted } from "./posted";
import { type SimilarEntry, similarToDraft } from "./similar-drafts";

const input = z.object({ locale: posted.locale, entryId: posted.entryId });

/** What is like one's own draft as it is saved by now; nothing for others. Changes nothing, and never throws for what it is given. */
export async function similarNow(locale: Locale, entryId: string): Promise<SimilarEntry[]> {
  const author = await currentViewer();
  const asked = input.safeParse({ locale, entryId });
  const draft = author && asked.success ? await draftOf(author, asked.data.entryId) : null;
  return draft && asked.success ? similarToDraft(draft, asked.data.locale) : [];
}
