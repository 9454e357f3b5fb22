import { tokens } from "../language/tokens";

/** Words that belong together: one, or those of a phrase in quotation marks. Folded, stop words included. */
export interface Part {
  words: string[];
  phrase: boolean;
  /** Preceded by a minus: nothing that has it. */
  not: boolean;
}

export interface ParsedQuery {
  parts: Part[];
  /** The word that was typed last and may be unfinished. */
  last: string | null;
  /** There were more words than are looked for. */
  cut: boolean;
}

/** More words than a question has. */
const mostWords = 16;

/** Any pair of quotation marks, straight, Bulgarian, English or French; or what stands between white space. */
const pieces = /(-|–|−)?["„“”«»]([^"„“”«»]+)["„“”«»]|[^\s"„“”«»]+/gu;

/** What a visitor typed, in parts: "exact phrase", -excluded, and single words. Any text at all is a query. */
export function parseQuery(text: string): ParsedQuery {
  const parts: Part[] = [];
  let room = mostWords;
  let cut = false;
  for (const [piece, minus, inside] of text.matchAll(pieces)) {
    const not = minus !== undefined || (inside === undefined && /^[-–−]\p{L}/u.test(piece));
    const words = tokens(inside ?? piece).map(({ word }) => word);
    const taken = words.slice(0, room);
    cut ||= taken.length < words.length;
    room -= taken.length;
    if (inside !== undefined && taken.length > 1) parts.push({ words: taken, phrase: true, not });
    // "по-добър" and "ранно/детство" are two words; with a minus before them both are excluded, together.
    else if (not && taken.length > 0) parts.push({ words: taken, phrase: taken.length > 1, not });
    else parts.push(...taken.map((word) => ({ words: [word], phrase: false, not: false })));
  }
  const last = parts.at(-1)?.words.at(-1);
  return { parts, last: last && !cut && /[\p{L}\p{N}]$/u.test(text) ? last : null, cut };
}
