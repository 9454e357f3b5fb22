import { db, transaction } from "@/lib/db/client";
import { changeDraftIn } from "@/lib/entries/drafts";
import { isAuthor } from "@/lib/entries/entry";
import { loadEntry } from "@/lib/entries/load";
import { isFilled } from "@/lib/forms/fields";
import { type RawObject, rowsAt, textAt } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { mostItems } from "./input";
import { resolveLinks } from "./resolve";

/** Why something was not added: keys under form.collection.add.problems. */
export const addRefusals = ["gone", "already", "full", "refused"] as const;
export type AddRefusal = (typeof addRefusals)[number];

const linksIn = (data: RawObject): string[] =>
  rowsAt(data, "items").flatMap((row) => textAt(row, "link") || []);

/** The public entries that a draft of a collection lists by now. One query. */
export async function listedIn(data: RawObject): Promise<Set<string>> {
  const found = await resolveLinks(db(), linksIn(data));
  return new Set([...found.values()].map(({ entryId }) => entryId));
}

/** How many things a draft lists by hand. */
export const countItems = (data: RawObject): number => rowsAt(data, "items").filter(isFilled).length;

/** Puts something public at the end of a draft of a collection, for one of its authors. Sent twice, it is in it once. */
export function addItem(
  viewer: Viewer,
  { entryId, path }: { entryId: string; path: string },
): Promise<"added" | AddRefusal> {
  return transaction(async (tx) => {
    const entry = await loadEntry(tx, entryId);
    if (entry?.kind !== "collection" || !entry.draft || !isAuthor(viewer, entry.facts)) return "refused";
    const data = entry.draft.data as RawObject;
    const links = linksIn(data);
    const found = await resolveLinks(tx, [...links, path]);
    const target = found.get(path);
    if (!target) return "gone";
    if (links.some((link) => found.get(link)?.entryId === target.entryId)) return "already";
    if (countItems(data) >= mostItems) return "full";
    const saved = await changeDraftIn(tx, viewer, entryId, (now) => ({
      ...now,
      items: [...rowsAt(now, "items").filter(isFilled), { link: path }],
    }));
    return saved.ok ? "added" : "refused";
  });
}
