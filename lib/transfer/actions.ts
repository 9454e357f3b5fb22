"use server";

import { redirect } from "next/navigation";
import { withQuery } from "@/lib/auth/paths";
import { requireViewer } from "@/lib/auth/viewer";
import { takeHourly } from "@/lib/db/hourly";
import { readForm, typedText } from "@/lib/forms/read";
import { fitsAddress } from "./addresses";
import { deleteFit, saveFit } from "./commands";
import { askedOf, fitQuery } from "./input";
import { fitsAnHour, nameLimit } from "./limits";
import { practicesTyped } from "./queries";
import { fitName, type KeepState, posted } from "./saved-input";

/** Keeps a check under a name. For members. */
export async function keep(_previous: KeepState, form: FormData): Promise<KeepState> {
  const { locale, id, query } = readForm(posted.save, form);
  const list = fitsAddress(locale);
  const viewer = await requireViewer(locale, list);
  const typed = { name: typedText(form, "name", 2 * nameLimit) };
  const name = fitName.safeParse(form.get("name"));
  if (!name.success) return { ...typed, problem: "name" };
  // What is kept is what the portal makes of it, never what somebody sent.
  const asked = askedOf(query);
  const { practices } = await practicesTyped(asked.practices);
  if (practices.length === 0) return { ...typed, problem: "empty" };
  if (!(await takeHourly("save_fit", fitsAnHour, viewer.id))) return { ...typed, problem: "too_often" };
  const kept = fitQuery(
    asked.place,
    practices.map(({ slug }) => slug),
  );
  const outcome = await saveFit(viewer, { id, name: name.data, query: kept });
  if (outcome !== "saved") return { ...typed, problem: outcome };
  redirect(withQuery(list, { done: "saved" }));
}

/** Deletes one's own saved check. For members. */
export async function remove(form: FormData): Promise<void> {
  const { locale, id } = readForm(posted.remove, form);
  const list = fitsAddress(locale);
  const viewer = await requireViewer(locale, list);
  await deleteFit(viewer, id);
  redirect(withQuery(list, { done: "deleted" }));
}
