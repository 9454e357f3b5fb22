/** Transliteration Act (Закон за транслитерацията, ДВ бр. 19/2009), Art. 3 and Annex 1. */
const letters: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sht",
  ъ: "a",
  ь: "y",
  ю: "yu",
  я: "ya",
};

/** Bulgarian in Latin letters, lower case; word-final "ия" is "ia" (Art. 5), "България" is "Bulgaria" (Art. 10). Other letters stay. */
export const transliterate = (text: string): string =>
  text
    .toLowerCase()
    .replace(/българия(?!\p{L})/gu, "bulgaria")
    .replace(/ия(?!\p{L})/gu, "ia")
    .replace(/[а-я]/g, (letter) => letters[letter] ?? letter);

/** A text as part of an address: Latin letters, digits and single hyphens, at most 60 characters, cut at a word. "" when nothing is left. */
export function slugify(text: string): string {
  const words = transliterate(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (words.length <= 60) return words;
  const cut = words.slice(0, 61);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 30)).replace(/-$/, "");
}
