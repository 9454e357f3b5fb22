"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireAdministrator } from "@/lib/auth/viewer";
import { readForm, typedText } from "@/lib/forms/read";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { glossaryAddress } from "./addresses";
import { removePair, savePair } from "./commands";
import { checkPair, type PairState } from "./input";
import { typedLimit } from "./limits";

const locale = z.enum(locales).catch(defaultLocale);
const seenInput = z.object({ locale, id: z.uuid(), updatedAt: z.iso.datetime() });

/** Adds a pair of the glossary, or changes the one that the form was made from. For administrators. */
export async function saveGlossaryPair(_previous: PairState, form: FormData): Promise<PairState> {
  const { locale: lang, id, updatedAt } = readForm(seenInput.partial({ id: true, updatedAt: true }), form);
  const administrator = await requireAdministrator(lang, glossaryAddress(lang));
  const stored = id && updatedAt ? { id, updatedAt } : undefined;
  const typed = { bg: typedText(form, "bg", typedLimit), en: typedText(form, "en", typedLimit) };
  const checked = checkPair(typed);
  if ("problems" in checked) return { typed, stored, problem: "variants", problems: checked.problems };
  const seen = stored && { id: stored.id, updatedAt: new Date(stored.updatedAt) };
  const saved = await savePair(administrator, { pair: checked.pair, seen });
  if (saved.ok) redirect(`${glossaryAddress(lang)}?done=saved`);
  if (saved.reason === "forbidden") notFound();
  if (saved.reason === "taken") return { typed, stored, problem: "variants", problems: saved.problems };
  if (!saved.now) return { typed, problem: "gone" };
  const { bg, en, updatedAt: at } = saved.now;
  const newer = { id: saved.now.id, updatedAt: at.toISOString() };
  return { typed, stored: newer, problem: "changed", now: { bg, en } };
}

/** Deletes a pair of the glossary. For administrators. */
export async function removeGlossaryPair(form: FormData): Promise<void> {
  const { locale: lang, id, updatedAt } = readForm(seenInput, form);
  const administrator = await requireAdministrator(lang, glossaryAddress(lang));
  const removed = await removePair(administrator, { id, updatedAt: new Date(updatedAt) });
  if (removed.ok || (removed.reason === "changed" && !removed.now))
    redirect(`${glossaryAddress(lang)}?done=removed`);
  redirect(`${glossaryAddress(lang)}/${id}?problem=changed`);
}
