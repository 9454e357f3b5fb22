/** How the process that reads a PDF says why it refused it; every other code but 0 means a damaged one. */
export const exitCodes = { damaged: 20, encrypted: 21, too_many_pages: 22 } as const;

export type PdfRefusal = keyof typeof exitCodes;

/** A PDF that is not kept. */
export class PdfRefused extends Error {
  constructor(readonly reason: PdfRefusal) {
    super(reason);
  }
}
