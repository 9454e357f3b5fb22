/**
 * Stem of a Bulgarian word that no dictionary explains: without article, plural and last vowel. Takes a word in lower
 * case; the stem need not be a word. After J. Savoy, "Searching Strategies for the Bulgarian Language" (Information
 * Retrieval 10, 2007); what differs was measured on UniMorph's paradigms and is told where it stands.
 */
export function lightStem(word: string): string {
  if (word.length < 4) return word;
  return evenStem(withoutPlural(withoutArticle(word)));
}

/** The same for a word without article and plural, as a dictionary lists it. */
export function evenStem(word: string): string {
  return evenConsonants(evenVowels(withoutLastVowel(word)));
}

/** Savoy leaves short words in -ът and the nouns in -й alone: медът → мед, чаят and чая → чай. */
function withoutArticle(word: string): string {
  if (word.length > 6 && word.endsWith("ият")) return word.slice(0, -3);
  if (word.length > 3 && /[аеоу]ят?$/.test(word)) return word.replace(/ят?$/, "й");
  if (word.length > 5 && /(?:то|те|та|ия)$/.test(word)) return word.slice(0, -2);
  if (word.length > 4 && /[ъя]т$/.test(word)) return word.slice(0, -2);
  return word;
}

/** Consonants that the plural softened are put back. Savoy has no -мена and -еса, and makes -к of every -ци. */
function withoutPlural(word: string): string {
  if (word.length > 5) {
    if (/(?:овци|ьове)$/.test(word)) return word.slice(0, -4);
    if (/(?:ове|ища)$/.test(word)) return word.slice(0, -3);
    if (word.endsWith("еве")) return `${word.slice(0, -3)}й`;
    // времена → врем, чудеса → чуд
    if (/(?:мена|еса)$/.test(word)) return word.slice(0, -3);
    if (word.endsWith("та")) return word.slice(0, -2);
  }
  if (word.length > 4) {
    // европейци → европейц, as европеец; but техници → техник
    if (/[^аеиоуъюя]ци$/.test(word)) return word.slice(0, -1);
    if (word.endsWith("ци")) return `${word.slice(0, -2)}к`;
    if (word.endsWith("зи")) return `${word.slice(0, -2)}г`;
    if (word.endsWith("си")) return `${word.slice(0, -2)}х`;
    if (word.endsWith("и")) return word.slice(0, -1);
  }
  return word;
}

/** Of -ая and -ея both vowels (играя meets игра), unless little is left: стая keeps its а. */
function withoutLastVowel(word: string): string {
  if (word.length > 4 && /[аео]я$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[аеоя]$/.test(word) ? word.slice(0, -1) : word;
}

/** Changing я (бял, бели; промяна, промени) and ъ that changes places (връх, върхове). Savoy knows some plurals in е. */
function evenVowels(stem: string): string {
  return stem.replace(/я/g, "е").replace(/ъ([рл])(?=[^аеиоуъю])/g, "$1ъ");
}

/**
 * Fleeting vowels: активен and активна meet in активн, европеец and европейци in европейц, театър and театри in театр.
 * And -ик with -иц: the plural работници is of работник and of работница, so that all three have to meet.
 */
function evenConsonants(stem: string): string {
  const even = stem.length > 3 ? stem.replace(/(?<![рл])ъ(.)$/, "$1") : stem;
  if (even.length < 5) return even;
  return even
    .replace(/([аеиоу])ец$/, "$1йц")
    .replace(/е([нц])$/, "$1")
    .replace(/ик$/, "иц");
}
