const megabyte = 1024 * 1024;

/** The largest file that is received, in bytes. */
export const maxUploadBytes = 12 * megabyte;

/** The largest PDF that is kept, in bytes. */
export const maxDocumentBytes = 10 * megabyte;
/** The most pages of a PDF that is kept. */
export const maxDocumentPages = 300;

/** The most pixels of a picture, and its longest side: beyond it WebP cannot write. */
export const maxPixels = 50_000_000;
export const maxSide = 16_000;

/** What one member may send in an hour, and what one entry may take in a week, removed files counted. */
export const uploadsPerHour = 60;
export const uploadsPerWeek = 30;

/** How long a file that nothing refers to is kept, in days. */
export const orphanDays = 7;

/** What the file picker of each kind offers; what is accepted is decided by the content. */
export const accepted = {
  image: ["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif"],
  document: ["application/pdf"],
} as const;

/** The most bytes of a file of each kind. */
export const maxBytes = { image: maxUploadBytes, document: maxDocumentBytes } as const;
