/** The most characters of a note to the editors that goes with a submission. */
export const noteLimit = 500;
