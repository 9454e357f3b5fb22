import { stem as englishStem } from "porter2";
import { type Inflections, readInflections } from "./affixes";
import { families } from "./data/families";
import { bulgarianStopWords, englishStopWords, moreBulgarianStopWords } from "./data/stop-words";
import { lemmaOf } from "./lemmas";
import { evenStem, lightStem } from "./light";

/** What words have in common whatever their form. Words are taken folded, as tokens() gives them. */
export interface Stemmer {
  /** The same for all forms of a word, "" for a stop word. Need not be a word itself; digits stay as they are. */
  stem(word: string): string;
  isStopWord(word: string): boolean;
}

const stopWords = new Set([...bulgarianStopWords, ...moreBulgarianStopWords, ...englishStopWords]);

const familyOf = new Map(
  families.map((line) => line.split(" ")).flatMap((family) => family.map((word) => [word, family[0] ?? ""])),
);

/** Enough for the words of some thousand texts, at a cost of about 2 MB. */
const rememberedWords = 20_000;

let loading: Promise<Stemmer> | undefined;

/** The stemmer of Bulgarian and English. The dictionary is read once a process. */
export function loadStemmer(): Promise<Stemmer> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Stemmer> {
  const { aff, dic } = (await import("dictionary-bg")).default;
  const text = new TextDecoder();
  const dictionary = readInflections(text.decode(aff), text.decode(dic));
  const remembered = new Map<string, string>();

  const stem = (word: string): string => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const fresh = stopWords.has(word) ? "" : stemOf(word, dictionary);
    // Starting over costs less than keeping account of what was used last.
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(word, fresh);
    return fresh;
  };

  return { stem, isStopWord: (word) => stopWords.has(word) };
}

/** A mixed word (ковид19, covid19) is of the language of its first letter. */
function stemOf(word: string, dictionary: Inflections): string {
  const letter = word.match(/\p{L}/u)?.[0] ?? "";
  if (/\p{Script=Cyrillic}/u.test(letter)) return bulgarianStem(word, dictionary);
  return /\p{Script=Latin}/u.test(letter) ? englishStem(word) : word;
}

function bulgarianStem(word: string, dictionary: Inflections): string {
  const lemma = lemmaOf(word, dictionary);
  const family = familyOf.get(word) ?? (lemma && familyOf.get(lemma));
  return family ?? (lemma === undefined ? lightStem(word) : evenStem(lemma));
}
