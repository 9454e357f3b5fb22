import type { Inflections, Lemma } from "./affixes";

/**
 * The dictionary word that a Bulgarian form belongs to, undefined for what the dictionary does not know. What belongs
 * to a verb — its verbal noun and its participles — gives the verb: обучаване, обучаван → обучавам.
 */
export function lemmaOf(form: string, dictionary: Inflections): string | undefined {
  const chosen = likeliest(form, dictionary.lemmas(form));
  // A form that is listed without inflection says nothing about its kin, unless it is an irregular verb's.
  if (!chosen?.classes) return irregularVerb(form, dictionary) ?? guessedVerb(form);
  return verbOfNoun(chosen, dictionary) ?? verbOfParticiple(chosen, dictionary) ?? chosen.word;
}

/**
 * Which of several words a form is of, the first question deciding first. The order did best on UniMorph's
 * paradigms and on re-inflected queries: nouns and adjectives are searched for more than verbs (води: вода, not водя),
 * an article alone is the least change (формата: форма, not формат), and between words of a kind the longer one
 * explains more of the form (растения: растение, not растене).
 */
function likeliest(form: string, lemmas: Lemma[]): Lemma | undefined {
  const doubts = (lemma: Lemma): boolean[] => [
    lemma.verb,
    lemma.classes === "",
    lemma.word !== form,
    !(/(?:[ая]та|[ое]то)$/.test(form) && form.slice(0, -2) === lemma.word),
    // Rarer of two: пътница (пътник), агентин (агент), геоложки (геоложка), волеви (волев).
    /(?:ца|ин|ки|ви)$/.test(lemma.word),
  ];
  const before = (one: Lemma, other: Lemma): number => {
    const [mine, theirs] = [doubts(one), doubts(other)];
    const decisive = mine.findIndex((doubt, index) => doubt !== theirs[index]);
    if (decisive >= 0) return mine[decisive] ? 1 : -1;
    return other.word.length - one.word.length || (one.word < other.word ? -1 : 1);
  };
  return lemmas.sort(before)[0];
}

/** обучаване → обучавам, отделяне → отделям, говорене → говоря; -ение is a noun of its own (обучение). */
function verbOfNoun({ word }: Lemma, dictionary: Inflections): string | undefined {
  const endings = { ане: ["ам"], яне: ["ям"], ене: ["я", "а"] }[word.slice(-3)] ?? [];
  return endings
    .map((ending) => word.slice(0, -3) + ending)
    .find((candidate) => dictionary.get(candidate)?.verb);
}

/**
 * ограничен → огранича. Participles keep their е (ограничена), so they are of class A; adjectives made of nouns
 * lose it (воден, водна) and are of other classes.
 */
function verbOfParticiple({ word, classes }: Lemma, dictionary: Inflections): string | undefined {
  if (!classes.includes("A") || !/[нтлщ]$/.test(word)) return undefined;
  const verbs = dictionary.lemmas(word).filter(({ verb }) => verb);
  return likeliest(word, verbs)?.word ?? irregularVerb(word, dictionary);
}

/** Present, imperative, aorist, imperfect, participles, adverb and noun. */
const verbEnding =
  /^(?:а|еш|ем?|ете|ат|и|(?:о|[ея]|а)х(?:ме|те|а)?|[еа]ше|(?:[ъеяа]?л|[ея]н|[ея]щ)(?:ия?|ият|ите|а|ата|о|ото)?|ейки|ене|енето)$/;

/**
 * The verbs whose stem changes in most of their forms, which the dictionary lists form by form or not at all:
 * излезе → изляза, облече → облека, можем → мога, умрели → умра.
 */
function irregularVerb(form: string, dictionary: Inflections): string | undefined {
  for (let cut = Math.max(1, form.length - 5); cut < form.length; cut += 1) {
    if (!verbEnding.test(form.slice(cut))) continue;
    const root = form.slice(0, cut);
    const hard = root.replace(/лез$/, "ляз").replace(/[ея][кч]$/, "ек");
    const verb = [hard, root, root.replace(/мож$/, "мог")]
      .map((one) => `${one}а`)
      .find((candidate) => {
        const lemma = /(?:[кгчжш]а|[мп]ра|ляза)$/.test(candidate) ? dictionary.get(candidate) : undefined;
        return lemma && (lemma.verb || lemma.classes === "");
      });
    if (verb) return verb;
  }
  return undefined;
}

/** Verbs that are too new for the dictionary go like all others in -ирам and -вам: таргетираните → таргетирам. */
function guessedVerb(form: string): string | undefined {
  // Without an ending -ва would be any surname's: Иванова.
  if (/.{2}ира$/.test(form)) return `${form}м`;
  const stem = form.match(
    /^(.{2,}(?:ира|ва))(?:[мштй]|ме|те|йте|х|ха|хме|хте|ше|йки|не|нето|ния|нията|[лнщ](?:ия?|ият|ите|а|ата|о|ото)?)$/,
  )?.[1];
  return stem && `${stem}м`;
}
