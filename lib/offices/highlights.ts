/** A piece of a text; `marked` where somebody has highlighted it. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** From the first character up to the one after the last. */
export type Span = [from: number, to: number];

/** Signs that nobody sees and that a copied passage may have lost: a soft hyphen, zero-width spaces and joiners. */
const unseen = /[\u00ad\u200b-\u200d\u2060]/;

/** A text with single spaces for all white space, and the place in the original of each of its characters. */
function flattened(text: string): { flat: string; places: number[] } {
  let flat = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (unseen.test(sign)) continue;
    const isSpace = /\s/.test(sign);
    if (isSpace && flat.endsWith(" ")) continue;
    flat += isSpace ? " " : sign;
    places.push(at);
  }
  return { flat, places };
}

/** Where each quote stands in the text for the first time, joined where they overlap, in order. */
export function spansOf(text: string, quotes: readonly string[]): Span[] {
  const { flat, places } = flattened(text);
  const found = quotes.flatMap((quote): Span[] => {
    const wanted = flattened(quote).flat.trim();
    const at = wanted ? flat.indexOf(wanted) : -1;
    return at < 0 ? [] : [[places[at] ?? 0, (places[at + wanted.length - 1] ?? 0) + 1]];
  });
  const spans: Span[] = [];
  for (const [from, to] of found.sort(([a], [b]) => a - b)) {
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

/**
 * A text in pieces, the highlighted ones marked: each quote where it first stands, whatever its white space; quotes that
 * are not there mark nothing. The pieces together are the text, sign for sign.
 */
export function piecesOf(text: string, quotes: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of spansOf(text, quotes)) {
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/**
 * The same as a page shows it: paragraphs, which an empty line parts, of lines of pieces. A passage that runs over
 * several lines is marked in each.
 */
export function markedParagraphs(text: string, quotes: readonly string[]): Piece[][][] {
  const lines: Piece[][] = [[]];
  for (const { text: run, marked } of piecesOf(text, quotes)) {
    for (const [index, part] of run.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (part) lines.at(-1)?.push({ text: part, marked });
    }
  }
  const paragraphs: Piece[][][] = [[]];
  for (const line of lines) {
    const isEmpty = line.every((piece) => piece.text.trim() === "");
    if (!isEmpty) paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
