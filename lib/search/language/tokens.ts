/** A word of a text. `word` is folded; `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** No word of Bulgarian or English is longer; what is, is a hash, a key or noise that nobody searches for. */
const longestWord = 60;

/** Soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte order mark: typed by editors, seen by nobody. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** One character class without alternatives, so that the time is linear whatever the text. */
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;

const trailingInvisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]$/u;

/**
 * A text in the spelling that is compared: NFC, lower case, without accents and invisible characters.
 * Bulgarian й is a letter and stays; ѝ becomes и, é becomes e, stress marks go. Marks of other scripts
 * (Devanagari vowels, for instance) are part of their letters and stay.
 */
export function fold(text: string): string {
  // Most words are plain Cyrillic or ASCII, which only changes in case.
  if (/^[\x20-\x7Eа-яА-Я]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(invisible, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<!и)\u0306|[\u0300-\u0305\u0307-\u036F]/g, "")
    .normalize("NFC");
}

/**
 * The words of a text, in order: runs of letters and digits in any script. Hyphens and apostrophes part words,
 * and the English possessive ’s is dropped, so "women's" is one word. Linear in the length of the text.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(run)) {
    const start = match.index;
    let end = start + match[0].length;
    while (trailingInvisible.test(text.charAt(end - 1))) end -= 1;
    const word = fold(text.slice(start, end));
    if (word.length > longestWord || isPossessive(word, text, start)) continue;
    found.push({ word, start, end });
  }
  return found;
}

/** Whether this is the s of "women's": directly after an apostrophe that stands directly after a letter or digit. */
function isPossessive(word: string, text: string, start: number): boolean {
  return word === "s" && start > 1 && /^[\p{L}\p{N}]['’]$/u.test(text.slice(start - 2, start));
}
