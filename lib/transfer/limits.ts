/** Checks that one person may keep. */
export const mostFits = 50;

/** Characters of a check's name. */
export const nameLimit = 100;

/** Checks that one person may save in an hour. */
export const fitsAnHour = 60;
