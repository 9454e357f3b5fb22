/** Where the form of a note stands in the page of what is read. */
export const formAnchor = "write";

/** The part of the page whose passages can be highlighted. */
export const readingId = "reading";
