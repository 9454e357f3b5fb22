import type pg from "pg";
import { transliterate } from "@/lib/i18n/transliterate";
import { type Filters, filtersFrom, maxHits, pageSize } from "@/lib/search/filters";
import { randomFrom } from "../factories/publications";
import { invented, misspelt, phrase, twoWords, unfinished } from "./typed";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** Questions of one sort. */
export interface QuestionClass {
  name: string;
  questions: Filters[];
}

type Query = Record<string, string | string[]>;

/** The page of a deep visit; nothing beyond `maxHits` is paged to. */
const deep = 400;

/** How each sort of question is made from the words that the database has, by a chance from 0 to 1. */
const sorts: Record<string, (vocabulary: Vocabulary, random: () => number) => Query> = {
  "rare word": ({ rare }, random) => ({ q: one(rare, random).word }),
  "middling word": ({ middling }, random) => ({ q: one(middling, random).word }),
  "common word": ({ common }, random) => ({ q: one(common, random).word }),
  "two words of a sentence": ({ sentences }, random) => ({ q: twoWords(sentences, random) }),
  "two common words": ({ common }, random) => ({
    q: `${one(common, random).word} ${one(common, random).word}`,
  }),
  phrase: ({ sentences }, random) => ({ q: `„${phrase(sentences, random)}“` }),
  "phrase of common words": ({ common }, random) => ({
    q: `„${one(common, random).word} ${one(common, random).word}“`,
  }),
  "word, two filters": ({ middling, values }, random) => ({
    q: one(middling, random).word,
    topic: values("topic", 1, random),
    region: values("region", 1, random),
  }),
  "filtered list": ({ values }, random) => ({
    topic: values("topic", 1, random),
    ...(random() < 0.5 && { group: values("group", 1, random) }),
  }),
  "ten values of facets": ({ values }, random) => ({
    topic: values("topic", 3, random),
    group: values("group", 3, random),
    region: values("region", 2, random),
    stage: values("stage", 2, random),
  }),
  "ten values, common word": ({ common, values }, random) => ({
    q: one(common, random).word,
    topic: values("topic", 3, random),
    group: values("group", 3, random),
    region: values("region", 2, random),
    stage: values("stage", 2, random),
  }),
  "misspelt word": ({ middling }, random) => ({ q: misspelt(one(middling, random).word, random) }),
  "word in Latin letters": ({ middling }, random) => ({ q: transliterate(one(middling, random).word) }),
  "unfinished word": ({ sentences }, random) => ({ q: unfinished(twoWords(sentences, random)) }),
  "nothing found": (_, random) => ({ q: invented(random) }),
  "word left out": ({ common }, random) => ({
    q: `${one(common, random).word} -${one(common, random).word}`,
  }),
  "common word, deep page": ({ common }, random) => {
    const { word, documents } = one(common, random);
    return { q: word, page: pageOf(documents, random) };
  },
  "all, deep page": ({ total }, random) => ({ sort: "newest", page: pageOf(total, random) }),
  "all, lately confirmed": (_, random) => ({
    sort: "confirmed",
    page: String(1 + Math.floor(random() * 50)),
  }),
};

/** Questions of all sorts, `count` of each: the same ones at each run over the same records. */
export async function questions(client: pg.Client, count: number, seed: number): Promise<QuestionClass[]> {
  const vocabulary = await vocabularyOf(client);
  return Object.entries(sorts).map(([name, make], index) => {
    const random = randomFrom(seed + index);
    return { name, questions: Array.from({ length: count }, () => filtersFrom(make(vocabulary, random))) };
  });
}

/** One of a list by chance. */
function one<T>(all: readonly T[], random: () => number): T {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error("There are no words of this sort among the records.");
  return found;
}

/** The deep page or one of the ten before it, or the last pages of a list that is shorter. */
const pageOf = (documents: number, random: () => number): string => {
  const last = Math.min(deep, Math.floor(Math.min(documents, maxHits) / pageSize));
  return String(Math.max(1, last - Math.floor(random() * 10)));
};
