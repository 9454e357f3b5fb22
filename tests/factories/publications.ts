import { db, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { publishRevision } from "@/lib/entries/publish";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import type { PracticeContent } from "@/lib/practices/input";
import { practiceFields } from "@/lib/practices/input";
import { termsOf, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import { member } from "./members";
import { rawPractice } from "./practice";

/** A small generator of numbers 0 … 1 that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Up to `most` of the first few terms of a list: few, so that practices share them. */
export function someOf(random: () => number, list: VocabularyName, most: number): string[] {
  const few = termsOf(list).slice(0, 5);
  return few
    .filter(() => random() < most / few.length)
    .slice(0, most)
    .map(({ id }) => id);
}

const results = (random: () => number) =>
  random() < 0.6
    ? [{ indicator: { bg: "Участници" }, value: "640", evidence: String(1 + Math.floor(random() * 5)) }]
    : [];

/** What a practice by chance holds. */
const randomPractice = (random: () => number, number: number): RawObject => {
  const translated = random() < 0.4;
  return rawPractice({
    title: { bg: `Практика ${number}`, ...(translated && { en: `Practice ${number}` }) },
    teaser: {
      bg: "Квартал, който меси заедно.",
      ...(translated && { en: "A quarter that bakes together." }),
    },
    topics: [...someOf(random, "topics", 3), "culture"].slice(0, 3),
    targetGroups: [...someOf(random, "targetGroups", 3), "residents"].slice(0, 3),
    objectives: someOf(random, "objectives", 2),
    sdgs: someOf(random, "sdgs", 2),
    fundingSources: someOf(random, "fundingSources", 2),
    oblasti: someOf(random, "oblasti", 2),
    country: random() < 0.8 ? "BG" : "AT",
    stage: someOf(random, "stages", 1)[0] ?? "scaling",
    ...(random() < 0.7 && { startYear: String(2018 + Math.floor(random() * 3)) }),
    results: results(random),
  });
};

/** Publishes a practice past its form and its review. Gives its id and its content. */
export async function publishPractice(
  raw: RawObject,
  {
    owner,
    language = "bg",
    ...when
  }: { owner?: Viewer; language?: Locale; at?: Date; confirmedAt?: Date } = {},
) {
  const checked = checkContent(practiceFields, raw, language);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const kind = { kind: "practice", sourceLanguage: language } as const;
  const { id } = await db().entry.create({
    data: { ...kind, state: "published", ownerId: (owner ?? (await member())).id },
  });
  const data = checked.content as unknown as Prisma.JsonObject;
  await transaction((tx) => publishRevision(tx, { id, ...kind }, { number: 1, data }, when));
  return { id, content: checked.content };
}

let day = 0;

/**
 * Publishes a practice with hardly a word that is not given: a search for anything else finds others. It is a day younger
 * than the one before, unless `at` says when.
 */
export function publishPlain(title: string, more: RawObject = {}, at?: Date, confirmedAt?: Date) {
  day += 1;
  const data = {
    title: { bg: title },
    teaser: { bg: "За всички." },
    organisation: { bg: "Сдружение" },
    problem: { bg: "Проблем." },
    solution: { bg: "Решение." },
    ...more,
  };
  const when = { at: at ?? new Date(Date.UTC(2026, 0, day)), ...(confirmedAt && { confirmedAt }) };
  return publishPractice(rawPractice(data), when);
}

/** Publishes `count` practices by chance, several at the same moment. Gives their contents, newest first. */
export async function publishMany(count: number, seed: number) {
  const random = randomFrom(seed);
  const owner = await member();
  const made: { id: string; content: PracticeContent }[] = [];
  for (let number = 1; number <= count; number += 1) {
    const at = new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 7)));
    made.push(await publishPractice(randomPractice(random, number), { owner, at }));
  }
  return made;
}
