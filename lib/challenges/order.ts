import { createHash } from "node:crypto";

/**
 * Ideas in the order in which one reviewer reads them: by chance, another for each reviewer, so that none profits from
 * its place; the same at every visit.
 */
export const shuffledFor = <T extends { id: string }>(reviewerId: string, ideas: readonly T[]): T[] =>
  ideas
    .map((idea) => ({ idea, place: placeOf(reviewerId, idea.id) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ idea }) => idea);

const placeOf = (reviewerId: string, ideaId: string): string =>
  createHash("sha256").update(`${reviewerId}:${ideaId}`).digest("hex");
