/** The marks that a reviewer can give a criterion, the lowest first. */
export const marks = [0, 1, 2, 3, 4, 5] as const;
export const highestMark = 5;

/** Characters of what a reviewer writes beside a mark. */
export const commentLimit = 1_000;

/** Characters of what explains the results, in each language. */
export const explanationLimit = 4_000;

/** Reviewers of one call. */
export const mostReviewers = 20;

/** Reviewers that one curator may add in an hour: each gets a letter. */
export const reviewersAnHour = 30;
