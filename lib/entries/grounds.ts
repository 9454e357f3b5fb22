/** The grounds on which a submission may be sent back or declined: the numbered rules of the page "How we review". */
export const grounds = ["r1", "r2", "r3", "r4", "r5", "r6", "r7"] as const;
export type Ground = (typeof grounds)[number];

/** The longest reason for hiding or restoring a publication, in characters. */
export const reasonLimit = 2000;
