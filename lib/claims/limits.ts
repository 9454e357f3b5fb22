/** Characters of what a curator writes to a check. */
export const noteLimit = 1_000;

/** Characters that the form keeps, whatever was pasted into it. */
export const typedLimit = 10_000;

/** Checks that one curator may make in an hour. */
export const checksAnHour = 200;

/** Claims on one page of the curators' list. */
export const claimsPerPage = 30;
