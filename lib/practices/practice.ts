import type { PracticeContent } from "./input";

/** The evidence level of a practice is that of its best supported result (Nesta Standards of Evidence, 1–5); 0 when none is claimed. */
export const evidenceOf = (content: Pick<PracticeContent, "results">): number =>
  Math.max(0, ...content.results.map(({ evidence }) => Number(evidence ?? 0)));
