/** The sign-in code that stands in a letter on a line of its own. */
export const codeIn = (text: string): string | undefined => /^\d{6}$/m.exec(text)?.[0];

export type TextPiece = string | { href: string };

/** A letter's text in pieces, each web address by itself. */
export const piecesOf = (text: string): TextPiece[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, index) => (index % 2 === 1 ? { href: piece } : piece))
    .filter((piece) => piece !== "");
