import type { Tx } from "@/lib/db/client";
import type { IdeaContent } from "@/lib/ideas/input";

/** How many offers of help were accepted, by what was asked for. */
export async function acceptedOf(client: Tx, entryIds: string[]): Promise<Record<string, number>> {
  const rows = await client.offer.groupBy({
    by: ["ask"],
    where: { entryId: { in: entryIds }, state: "accepted" },
    _count: true,
  });
  return Object.fromEntries(rows.map(({ ask, _count }) => [ask, _count]));
}

/** What an idea asks for, with all that was asked for more than once. */
const asksIn = (content: unknown): string[] =>
  (content as Partial<IdeaContent>).asks?.flatMap(({ ask }) => ask ?? []) ?? [];

/** Whether an idea asks for this at all. */
export const isAsked = (content: unknown, ask: string): boolean => asksIn(content).includes(ask);

/** What an idea still looks for, each once: of what is asked for twice, two must be found. */
export function openAsks(content: unknown, accepted: Record<string, number>): string[] {
  const all = asksIn(content);
  const wanted = (ask: string) => all.filter((other) => other === ask).length;
  return [...new Set(all)].filter((ask) => wanted(ask) > (accepted[ask] ?? 0));
}
