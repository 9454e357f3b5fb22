import distance from "damerau-levenshtein";

/** A misspelling is rarely further off, and in a short word nearly every other word is as near. */
const allowedEdits = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * The known words that a misspelt one may be meant for: within one edit of a word of 4 to 7 letters, within two of a
 * longer one (Damerau–Levenshtein: a letter left out, added, changed, or two swapped). Nearest first, then by the
 * number of documents, at most three; [] for words under 4 letters.
 */
export function nearest(word: string, candidates: readonly { word: string; documents: number }[]): string[] {
  const allowed = allowedEdits(word.length);
  if (allowed === 0) return [];
  return candidates
    .filter((one) => Math.abs(one.word.length - word.length) <= allowed)
    .map((one) => ({ ...one, edits: distance(word, one.word).steps }))
    .filter(({ edits }) => edits <= allowed)
    .sort(
      (one, other) =>
        one.edits - other.edits || other.documents - one.documents || (one.word < other.word ? -1 : 1),
    )
    .slice(0, 3)
    .map((one) => one.word);
}
