/** Characters of a saved search's name. */
export const nameLimit = 100;

/** Searches that one person may keep. */
export const mostSearches = 50;

/** Characters of a query that can be kept: PostgreSQL's index takes no more. */
export const queryLimit = 2_400;
