import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { setFollow } from "@/lib/participation/follows";
import { participationOf, supportCounts } from "@/lib/participation/queries";
import { setSupport } from "@/lib/participation/supports";
import { viewerState } from "@/lib/participation/viewer-state";
import { published } from "../factories/entries";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { hiddenNow, merged } from "../factories/participation";

const give = (viewer: Parameters<typeof setSupport>[0], entryId: string) =>
  setSupport(viewer, { entryId, wanted: true });
const countOf = async (entryId: string) => (await supportCounts([entryId]))[entryId] ?? 0;

test("two hundred members click at the same moment, one of them fifty times: the count is right", async () => {
  const { id } = await publishIdea("Двеста");
  const people = await Promise.all(Array.from({ length: 200 }, () => member()));
  const eager = people[0] ?? (await member());
  const clicks = [...people, ...Array.from({ length: 49 }, () => eager)];
  const done = await Promise.all(clicks.map((person) => give(person, id)));
  expect(done.filter(({ ok }) => !ok)).toEqual([]);
  expect(await countOf(id)).toBe(200);
  expect((await participationOf(id, "bg")).supports).toBe(200);
  expect(await db().support.count({ where: { entryId: id, userId: eager.id } })).toBe(1);
  const counts = done.map((result) => (result.ok ? result.count : 0));
  expect(Math.max(...counts)).toBe(200);
  // The threshold is 50: the team owes one answer.
  expect(await db().idea.findUnique({ where: { entryId: id } })).toMatchObject({
    reachedAt: expect.any(Date),
    answerDueAt: expect.any(Date),
  });
}, 60_000);

test("giving and taking back many times at once ends in the last word, counted once or not at all", async () => {
  const { id } = await publishIdea("Колебание");
  const person = await member();
  await Promise.all(
    Array.from({ length: 40 }, (_, at) => setSupport(person, { entryId: id, wanted: at % 2 === 0 })),
  );
  expect(await countOf(id)).toBeLessThanOrEqual(1);
  expect(await give(person, id)).toMatchObject({ ok: true, supports: true, count: 1 });
  expect(await setSupport(person, { entryId: id, wanted: false })).toMatchObject({
    supports: false,
    count: 0,
  });
  expect(await setSupport(person, { entryId: id, wanted: false })).toMatchObject({ ok: true, count: 0 });
});

test("of a merged idea the supports are counted with the other's, each person once, and the click leads there", async () => {
  const [one, two] = [await publishIdea("Първа"), await publishIdea("Втора")];
  const [both, only] = [await member(), await member()];
  for (const idea of [one, two]) await give(both, idea.id);
  await give(only, one.id);
  await merged(one.id, two.id);
  expect(await supportCounts([one.id, two.id])).toEqual({ [two.id]: 2 });
  expect(await give(await member(), one.id)).toEqual({
    ok: false,
    reason: "merged",
    into: expect.objectContaining({ slug: two.slug, title: { bg: "Втора" } }),
  });
  // Who supported the merged one supports this one, once.
  expect(await viewerState(only, two.id)).toMatchObject({ supports: true });
  expect(await give(only, two.id)).toMatchObject({ count: 2 });
  expect(await setSupport(only, { entryId: two.id, wanted: false })).toMatchObject({ count: 1 });
  expect(await viewerState(only, two.id)).toMatchObject({ supports: false });
});

test("what is hidden, no idea or nothing at all takes no support", async () => {
  const [person, idea, practice] = [await member(), await publishIdea("Скрита"), await published()];
  await give(person, idea.id);
  await hiddenNow(idea.id);
  for (const id of [idea.id, practice.id, "01990000-0000-7000-8000-000000000000"]) {
    expect(await give(await member(), id)).toEqual({ ok: false, reason: "not_found" });
  }
  expect(await supportCounts([idea.id])).toEqual({});
  expect((await participationOf(idea.id, "bg")).supports).toBe(0);
  expect(await viewerState(person, idea.id)).toBeNull();
});

test("an idea and a practice are followed and left, also once they are hidden", async () => {
  const [person, idea, practice] = [await member(), await publishIdea("Следена"), await published()];
  for (const { id } of [idea, practice]) {
    expect(await setFollow(person, { entryId: id, wanted: true })).toMatchObject({ ok: true, count: 1 });
    expect(await setFollow(person, { entryId: id, wanted: true })).toMatchObject({ ok: true, count: 1 });
    expect(await viewerState(person, id)).toMatchObject({ follows: true, registration: null });
    await hiddenNow(id);
    expect(await setFollow(await member(), { entryId: id, wanted: true })).toMatchObject({ ok: false });
    expect(await setFollow(person, { entryId: id, wanted: false })).toMatchObject({ ok: true });
  }
  expect(await db().follow.count({ where: { userId: person.id } })).toBe(0);
});
