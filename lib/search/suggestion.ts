import { tokens } from "./language/tokens";
import type { Understood } from "./query/understand";
import { wordsAlike } from "./query/vocabulary";

/**
 * A query that finds something, in place of one that found nothing: words that stand nowhere are replaced by the most
 * similar ones, or left out. Null when no word is left, or none was lost.
 */
export async function suggestionFor({ unknown, groups }: Understood, q: string): Promise<string | null> {
  if (unknown.length === 0) return null;
  const alike = await wordsAlike(unknown);
  const known = groups.filter(({ not }) => !not).length;
  if (known === 0 && alike.size === 0) return null;
  let text = q;
  // From the end, so that the places of those before stay what they are.
  for (const { word, start, end } of tokens(q).reverse()) {
    if (!unknown.includes(word)) continue;
    text = text.slice(0, start) + (alike.get(word)?.[0]?.word ?? "") + text.slice(end);
  }
  return text.replace(/\s+/g, " ").trim();
}
