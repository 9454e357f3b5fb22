import { revalidateTag, unstable_cache } from "next/cache";
import { type EntryKind, kindOf, kinds } from "./kinds";

/** What the caches of a kind's lists, counts and the sitemap are tagged with. */
export const listTag = (kind: EntryKind): string => kindOf(kind).path;

/** The tags of every kind's lists, for what shows or counts all kinds. */
export const everyListTag = (): string[] => (Object.keys(kinds) as EntryKind[]).map(listTag);

/** What the cache of one public page is tagged with. */
export const pageTag = (kind: EntryKind, slug: string): string => `${kindOf(kind).path}/${slug}`;

/**
 * A public query whose answer is kept until something with one of its tags is published. Answers are JSON:
 * the query must give ISO strings, not dates. A query that was under way while something was hidden may be kept
 * after the hiding, hence for a minute and no longer.
 */
export const cached = <T>(key: string[], tags: string[], query: () => Promise<T>): Promise<T> =>
  unstable_cache(query, key, { tags, revalidate: 60 })();

/** Makes every public page that shows this entry, or counts it, anew at its next visit. */
export function refreshPublic(kind: EntryKind, slug: string | null): void {
  revalidateTag(listTag(kind), { expire: 0 });
  if (slug) revalidateTag(pageTag(kind, slug), { expire: 0 });
}
