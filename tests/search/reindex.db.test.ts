import { beforeEach, expect, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { moderatePublication } from "@/lib/entries/review";
import { refreshIndex, reindex } from "@/lib/search/index/reindex";
import { indexEntries } from "@/lib/search/index/write";
import { published, succeeded } from "../factories/entries";
import { member } from "../factories/members";
import { rawPractice } from "../factories/practice";
import { publishMany, publishPractice } from "../factories/publications";
import { ask, expectCounted, indexedWords, wholeIndex } from "../factories/search";

const moderator = await member("moderator");
await publishMany(120, 3);
const hidden = await published({ moderator, data: { title: { bg: "Скрита пещера" } } });
succeeded(await moderatePublication(moderator, { entryId: hidden.id, action: "hide", reason: "Жалба." }));

let before: Awaited<ReturnType<typeof wholeIndex>>;
beforeEach(async () => {
  before = await wholeIndex();
});

/** Spoils the index in every way that SQL allows. */
async function damage(): Promise<void> {
  await db().$executeRaw`DELETE FROM search_documents WHERE ordinal = 7`;
  await db().$executeRaw`DELETE FROM search_words WHERE word LIKE 'к%' OR word = '#'`;
  await db().$executeRaw`UPDATE search_words SET documents = documents + 5, stem = 'x' WHERE word LIKE 'п%'`;
  await db().$executeRaw`INSERT INTO search_words VALUES ('измислица', 'измислиц', 3)`;
  await db()
    .$executeRaw`UPDATE search_documents SET words = ARRAY['нищо'], body = '', facets = '{}' WHERE ordinal = 9`;
  await db().$executeRaw`UPDATE search_documents SET ordinal = 100000 WHERE ordinal = 11`;
  const stray = { where: { entryId: hidden.id } };
  await transaction(async (tx) => {
    await tx.publication.update({ ...stray, data: { status: "published" } });
    await indexEntries(tx, [hidden.id]);
    await tx.publication.update({ ...stray, data: { status: "hidden" } });
  });
}

test("the index made anew is the one that was there", async () => {
  const told: number[][] = [];
  expect(await reindex((...now) => told.push(now))).toBe(121);
  expect(await wholeIndex()).toEqual(before);
  expect(told.at(-1)).toEqual([121, 121]);
  expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a = 0, b = 0) => a - b));
  await expectCounted();
});

test("a damaged index is whole again", async () => {
  await damage();
  expect(await wholeIndex()).not.toEqual(before);
  await reindex();
  expect(await wholeIndex()).toEqual(before);
});

test("what is published, hidden and asked for meanwhile is as it should be", async () => {
  await db().$executeRaw`DELETE FROM search_documents`;
  const running = reindex();
  const during = await Promise.all([
    published({ moderator, data: { title: { bg: "Нов водопад" } } }),
    published({ moderator, data: { title: { bg: "Нов гейзер" } } }),
    ask("практика"),
    moderatePublication(moderator, { entryId: hidden.id, action: "restore", reason: "Изяснено." }),
  ]);
  await moderatePublication(moderator, { entryId: hidden.id, action: "hide", reason: "Пак." });
  await running;
  await expectCounted();
  expect((await ask("нов")).total).toBe(2);
  expect(during[2].items.length).toBeLessThanOrEqual(24);
  await reindex();
});

test("an update that finds something public outside of the index makes it anew, any other one nothing", async () => {
  expect(await refreshIndex()).toBe(0);
  await db().$executeRaw`DELETE FROM search_documents`;
  await db().$executeRaw`DELETE FROM search_words`;
  expect(await refreshIndex()).toBeGreaterThan(100);
  expect(await wholeIndex()).toEqual(before);
  expect(await refreshIndex()).toBe(0);
  await db().$executeRaw`DELETE FROM search_documents WHERE ordinal = 20`;
  expect(await refreshIndex()).toBeGreaterThan(0);
  expect(await wholeIndex()).toEqual(before);
});

test("an update of the language's rules makes it anew", async () => {
  await db().$executeRaw`UPDATE search_words SET stem = 'старото' WHERE word = 'хляб'`;
  expect(await refreshIndex()).toBeGreaterThan(100);
  expect((await indexedWords()).find(({ word }) => word === "хляб")?.stem).not.toBe("старото");
  expect(await wholeIndex()).toEqual(before);
});

// Ordinals grow with every publication; those that are hidden leave gaps.
test.each(["хляб", "", "ракета"])(
  "an index that is empty answers %j at once",
  { timeout: 5_000 },
  async (q) => {
    await db()
      .$executeRaw`SELECT setval('publications_ordinal_seq', (SELECT max(ordinal) FROM publications) + 5000)`;
    await publishPractice(rawPractice());
    await db().$executeRaw`DELETE FROM search_documents`;
    await db().$executeRaw`DELETE FROM search_words`;
    expect(await ask(q)).toMatchObject({ total: 0, items: [], pages: 1 });
    expect(await ask(q, { topic: "culture", evidence: "1" })).toMatchObject({ total: 0, items: [] });
  },
);
