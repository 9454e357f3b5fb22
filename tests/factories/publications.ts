import { db, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { publishRevision } from "@/lib/entries/publish";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
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
const randomPractice = (random: () => number, number: number): RawObject =>
  rawPractice({
    title: { bg: `Практика ${number}` },
    topics: [...someOf(random, "topics", 3), "culture"].slice(0, 3),
    targetGroups: [...someOf(random, "targetGroups", 3), "residents"].slice(0, 3),
    objectives: someOf(random, "objectives", 2),
    oblasti: someOf(random, "oblasti", 2),
    country: random() < 0.8 ? "BG" : "AT",
    stage: someOf(random, "stages", 1)[0] ?? "scaling",
    results: results(random),
  });

/** Publishes `count` practices by chance, several at the same moment. Gives their contents, newest first. */
export async function publishMany(count: number, seed: number) {
  const random = randomFrom(seed);
  const owner = await member();
  const made: { id: string; content: PracticeContent }[] = [];
  for (let number = 1; number <= count; number += 1) {
    const checked = checkContent(practiceFields, randomPractice(random, number), "bg");
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const data = checked.content as unknown as Prisma.InputJsonObject;
    const entry = await db().entry.create({
      data: { kind: "practice", state: "published", sourceLanguage: "bg", ownerId: owner.id },
    });
    await transaction((tx) =>
      publishRevision(
        tx,
        { id: entry.id, kind: "practice", sourceLanguage: "bg" },
        { number: 1, data: data as Prisma.JsonObject },
        { at: new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 7))) },
      ),
    );
    made.push({ id: entry.id, content: checked.content });
  }
  return made;
}
