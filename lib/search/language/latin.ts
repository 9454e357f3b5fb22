import { chunks, type Reading } from "./data/latin";

/** More than this many readings are not worth looking up. */
const mostReadings = 200;

const longestChunk = Math.max(...Object.keys(chunks).map((chunk) => chunk.length));

/**
 * Bulgarian words that a word in Latin letters may stand for, likeliest first, at most 200. Understands the official
 * transliteration and what people type without a Cyrillic keyboard (4itali6te, predpriqtie). Takes a folded word;
 * gives [] for one without Latin letters, or with letters that neither spelling has.
 */
export function cyrillicReadings(word: string): string[] {
  if (!/[a-z]/.test(word)) return [];
  // What the first letters may stand for, by their number; each with the sum of its costs.
  const beginnings = Array.from({ length: word.length + 1 }, () => new Map<string, number>());
  beginnings[0]?.set("", 0);
  for (let at = 0; at < word.length; at += 1) {
    const likely = cheapest(beginnings[at]);
    for (let length = 1; length <= longestChunk && at + length <= word.length; length += 1) {
      const reached = beginnings[at + length];
      for (const { text, cost } of readingsOf(word, at, length)) {
        for (const [beginning, sofar] of likely) {
          const longer = beginning + text;
          const sum = sofar + cost;
          if (sum < (reached?.get(longer) ?? Number.POSITIVE_INFINITY)) reached?.set(longer, sum);
        }
      }
    }
  }
  return cheapest(beginnings[word.length]).map(([reading]) => reading);
}

/** The readings to go on with. Costs only add up, so none of the final 200 goes through a dearer one. */
function cheapest(readings = new Map<string, number>()): [string, number][] {
  const byCost = ([one, cost]: [string, number], [other, others]: [string, number]) =>
    cost - others || (one < other ? -1 : 1);
  return [...readings].sort(byCost).slice(0, mostReadings);
}

/** What the letters at a place may stand for there. */
function readingsOf(word: string, at: number, length: number): Reading[] {
  const chunk = word.slice(at, at + length);
  // Cyrillic letters and digits stand for themselves; a 4 or a 6 rather for ч and ш.
  const itself = /^[а-я\d]$/.test(chunk)
    ? [{ text: chunk, cost: chunk === "4" || chunk === "6" ? 4 : 1 }]
    : [];
  const [before, after] = [word.slice(0, at), word.slice(at + length)];
  const fitting = (chunks[chunk] ?? []).filter(
    (reading) => (reading.after?.test(before) ?? true) && (reading.before?.test(after) ?? true),
  );
  return [...itself, ...fitting];
}
