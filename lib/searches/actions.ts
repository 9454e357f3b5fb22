"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireViewer } from "@/lib/auth/viewer";
import { readForm, typedText } from "@/lib/forms/read";
import { actOnSearch, renameSearch, saveSearch } from "./commands";
import { type NameState, posted, type SaveState, searchName } from "./input";
import { nameLimit } from "./limits";
import { searchesAddress } from "./saved-search";

/** Saves a search under a name. For members. */
export async function save(_previous: SaveState, form: FormData): Promise<SaveState> {
  const { locale, query } = readForm(posted.save, form);
  const viewer = await requireViewer(locale, searchesAddress(locale));
  const alerts = form.has("alerts");
  const typed = { name: typedText(form, "name", 2 * nameLimit), alerts };
  const name = searchName.safeParse(form.get("name"));
  if (!name.success) return { ...typed, problem: "name" };
  const outcome = await saveSearch(viewer, locale, { query, name: name.data, alerts });
  if (outcome !== "saved" && outcome !== "updated") return { ...typed, problem: outcome };
  redirect(withQuery(searchesAddress(locale), { done: outcome }));
}

/** Gives one's own saved search another name. For members. */
export async function rename(_previous: NameState, form: FormData): Promise<NameState> {
  const { locale, id } = readForm(posted.name, form);
  const list = searchesAddress(locale);
  const viewer = await requireViewer(locale, list);
  const name = searchName.safeParse(form.get("name"));
  if (!name.success) return { name: typedText(form, "name", 2 * nameLimit), problem: "name" };
  const isThere = await renameSearch(viewer, locale, { id, name: name.data });
  redirect(withQuery(list, isThere ? { done: "renamed" } : { problem: "not_found" }));
}

/** Switches alerts on or off, marks as seen, or deletes one's own saved search. For members. */
export async function act(form: FormData): Promise<void> {
  const { locale, ...input } = readForm(posted.act, form);
  const list = searchesAddress(locale);
  const viewer = await requireViewer(locale, list);
  const isThere = await actOnSearch(viewer, {
    id: input.id,
    act: input.act,
    ...(input.until && { until: input.until }),
  });
  redirect(withQuery(list, isThere ? { done: input.act } : { problem: "not_found" }));
}
