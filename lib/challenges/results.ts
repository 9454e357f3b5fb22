/** A mark that a reviewer gave one idea by one criterion. */
export interface Mark {
  ideaId: string;
  reviewerId: string;
  criterion: number;
  /** 0 to 5. */
  score: number;
}

/** How one idea did. What nobody has scored has no mean and no rank. */
export interface Result {
  ideaId: string;
  /** From 1; equal means share a rank, and the ranks after them are left out. */
  rank: number | null;
  /** The mean of all its marks. */
  overall: number | null;
  /** The mean by each criterion, in the order of the call. */
  byCriterion: (number | null)[];
  /** How many people have scored it. */
  reviewers: number;
}

/** The mean of whole numbers to two decimals, a half rounded up; null of none. */
export function meanOf(scores: readonly number[]): number | null {
  const count = scores.length;
  if (count === 0) return null;
  const sum = scores.reduce((total, score) => total + score, 0);
  // In whole numbers: floating point would round 1.005 down.
  return Math.floor((200 * sum + count) / (2 * count)) / 100;
}

/** How the ideas of a call did by so many criteria, the best first; of equals, in the order given. */
export function resultsOf(ideaIds: readonly string[], marks: readonly Mark[], criteria: number): Result[] {
  const unranked = ideaIds.map((ideaId) => {
    const own = marks.filter((mark) => mark.ideaId === ideaId && mark.criterion < criteria);
    return {
      ideaId,
      overall: meanOf(own.map(({ score }) => score)),
      byCriterion: Array.from({ length: criteria }, (_, criterion) =>
        meanOf(own.filter((mark) => mark.criterion === criterion).map(({ score }) => score)),
      ),
      reviewers: new Set(own.map(({ reviewerId }) => reviewerId)).size,
    };
  });
  return unranked
    .map((result) => ({ ...result, rank: rankOf(result.overall, unranked) }))
    .sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
}

/** One more than how many did better. */
const rankOf = (overall: number | null, all: readonly { overall: number | null }[]): number | null =>
  overall === null ? null : 1 + all.filter((other) => (other.overall ?? -1) > overall).length;
