/** Characters of a member's name. */
export const nameLimits = { min: 2, max: 80 } as const;

/** The most characters of a reason in the log. */
export const reasonLimit = 500;
