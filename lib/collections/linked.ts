import { db } from "@/lib/db/client";
import { type Raw, rowsAt, textAt } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { targetOf } from "./links";
import { foundNow } from "./living";
import { type Resolved, resolveLinks } from "./resolve";

/** What an item of a draft leads to on the portal; null when that is not public. */
export interface LinkedItem {
  /** Its place among the items. */
  index: number;
  found: Resolved | null;
}

/** What the items of an unfinished collection lead to. Outside pages and what is no address are left out. One query. */
export async function linkedItems(content: Raw): Promise<LinkedItem[]> {
  const links = rowsAt(content, "items").flatMap((row, index) => {
    const link = textAt(row, "link");
    const target = targetOf(link);
    return target && "kind" in target ? [{ index, link }] : [];
  });
  const found = await resolveLinks(
    db(),
    links.map(({ link }) => link),
  );
  return links.map(({ index, link }) => ({ index, found: found.get(link) ?? null }));
}

/** What an unfinished collection leads to by now. */
export interface Known {
  items: readonly LinkedItem[];
  /** How many practices its saved search finds now; null without one. */
  living: number | null;
}

/** The same with what its saved search finds. One query, and those of a page of a search. */
export async function knownOf(content: Raw, locale: Locale): Promise<Known> {
  const [items, living] = await Promise.all([
    linkedItems(content),
    foundNow(textAt(content, "living"), locale),
  ]);
  return { items, living };
}
