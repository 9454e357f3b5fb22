/** A query with the addresses or ids of everything that a fair person would call an answer to it. */
export interface Judged {
  id: string;
  query: string;
  kind: string;
  relevant: readonly (string | number)[];
}

/** How well queries were answered. */
export interface Quality {
  queries: number;
  /** The share of a query's answers that are among its first ten results, averaged. */
  recall: number;
  /** One over the place of the first answer, 0 if it is not among the first ten, averaged. */
  mrr: number;
}

/** What one query gave: the answers among its first ten results, and the place of the first. */
export interface Verdict {
  judged: Judged;
  recall: number;
  reciprocalRank: number;
  found: readonly (string | number)[];
}

export function verdictOn(judged: Judged, found: readonly (string | number)[]): Verdict {
  const ten = found.slice(0, 10);
  const first = ten.findIndex((id) => judged.relevant.includes(id));
  const answers = judged.relevant.filter((id) => ten.includes(id)).length;
  return {
    judged,
    recall: answers / Math.min(10, judged.relevant.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    found: ten,
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

export const qualityOf = (verdicts: readonly Verdict[]): Quality => ({
  queries: verdicts.length,
  recall: mean(verdicts.map(({ recall }) => recall)),
  mrr: mean(verdicts.map(({ reciprocalRank }) => reciprocalRank)),
});
