import { transaction } from "@/lib/db/client";
import { isAuthor } from "@/lib/entries/entry";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { languageOf } from "./language";
import { notifyFollowers } from "./notify";
import { detailsOf, openEntry } from "./open-entry";
import { type Part, refused } from "./refusals";

interface UpdateInput {
  /** Made with the form: the same form sent twice is one update and one letter to each follower. */
  id: string;
  entryId: string;
  title: string;
  body: string;
  /** The language of the page it is written on. */
  locale: Locale;
}

/** News by an author of an idea: it stands in the timeline, and followers get it by mail. */
export function postUpdate(
  viewer: Viewer,
  { id, entryId, title, body, locale }: UpdateInput,
): Promise<Part<{ slug: string }>> {
  return transaction(async (tx) => {
    const open = await openEntry(tx, entryId, "update");
    if (!open.ok) return open;
    const { facts } = await detailsOf(tx, open.entry);
    if (!isAuthor(viewer, facts)) return refused("not_yours");
    const language = languageOf(`${title} ${body}`, locale);
    const data = { id, entryId, authorId: viewer.id, language, title, body };
    const { count } = await tx.entryUpdate.createMany({ data: [data], skipDuplicates: true });
    if (count > 0) {
      const news = { heading: { [language]: title }, body: { [language]: body } };
      await notifyFollowers(tx, entryId, { happened: "update", ...news });
    }
    return { ok: true, slug: open.entry.slug };
  });
}
