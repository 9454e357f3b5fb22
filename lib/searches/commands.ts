import { db, transaction } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import type { SaveRefusal, SearchAct, SearchInput } from "./input";
import { mostSearches, queryLimit } from "./limits";
import { asksNothing, filtersOf, keptQuery } from "./saved-search";

/**
 * Keeps a search under a name; one that is kept already gets the new name and choice. `language` is that of the page
 * on which it was named. Gives what happened, or why nothing did.
 */
export async function saveSearch(
  viewer: Viewer,
  language: Locale,
  { query: given, name, alerts }: SearchInput,
): Promise<"saved" | "updated" | SaveRefusal> {
  const filters = filtersOf(given);
  const query = keptQuery(filters);
  if (asksNothing(filters)) return "empty";
  if (query.length > queryLimit) return "too_long";
  return transaction(async (tx) => {
    // Until this ends nobody else saves for this person: two at once would pass the limit together.
    await tx.$executeRaw`SELECT id FROM users WHERE id = ${viewer.id}::uuid FOR NO KEY UPDATE`;
    const data = { language, name, alerts };
    const { count } = await tx.savedSearch.updateMany({ where: { userId: viewer.id, query }, data });
    if (count > 0) return "updated";
    if ((await tx.savedSearch.count({ where: { userId: viewer.id } })) >= mostSearches) return "too_many";
    await tx.savedSearch.create({ data: { userId: viewer.id, query, ...data } });
    return "saved";
  });
}

/** Gives one's own saved search another name; false when there is no such search. */
export async function renameSearch(
  viewer: Viewer,
  language: Locale,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  const { count } = await db().savedSearch.updateMany({
    where: { id, userId: viewer.id },
    data: { name, language },
  });
  return count > 0;
}

/**
 * Does one thing with one's own saved search; false when there is no such search. "seen" holds for what was published
 * up to `until`, the present by default. A search that is not there is as good as deleted.
 */
export async function actOnSearch(
  viewer: Viewer,
  { id, act, until = new Date() }: { id: string; act: SearchAct; until?: Date },
): Promise<boolean> {
  const own = { id, userId: viewer.id };
  if (act === "delete") {
    await db().savedSearch.deleteMany({ where: own });
    return true;
  }
  if (act === "seen") return (await markSeen(own, until)) > 0;
  const { count } = await db().savedSearch.updateMany({ where: own, data: { alerts: act === "alerts_on" } });
  return count > 0;
}

/** A page that stood open for long takes nothing back. */
const markSeen = ({ id, userId }: { id: string; userId: string }, until: Date): Promise<number> =>
  db().$executeRaw`UPDATE saved_searches SET seen_at = greatest(seen_at, least(${until}, now()))
    WHERE id = ${id}::uuid AND user_id = ${userId}::uuid`;
