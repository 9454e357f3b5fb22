/** Line breaks as PostgreSQL, zod and a counter should see them: a form posts each as two characters. */
export const unixBreaks = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Typed text as it is kept: trimmed, NFC, no control characters; several lines keep their breaks. */
export const cleanText = (text: string): string =>
  unixBreaks(text.normalize("NFC"))
    .replace(/[^\P{Cc}\n]/gu, " ")
    .trim();

/** How many characters a limit counts. */
export const lengthOf = (text: string): number => cleanText(text).length;
