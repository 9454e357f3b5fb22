/** Pixels of a picture for those who share a link. */
export const pictureSize = { width: 1200, height: 630 } as const;
