import { db } from "@/lib/db/client";
import { supportCounts } from "@/lib/participation/queries";
import type { Phase } from "./phases";

/** Where an idea stands: what a row of a list says besides its publication. */
export interface IdeaStanding {
  phase: Phase;
  /** How many people support it. */
  supports: number;
}

/** The standing of these ideas. Two queries. */
export async function ideaStandings(ids: readonly string[]): Promise<Record<string, IdeaStanding>> {
  const [ideas, supports] = await Promise.all([
    db().idea.findMany({ where: { entryId: { in: [...ids] } }, select: { entryId: true, phase: true } }),
    supportCounts(ids),
  ]);
  return Object.fromEntries(
    ideas.map(({ entryId, phase }) => [entryId, { phase, supports: supports[entryId] ?? 0 }]),
  );
}
