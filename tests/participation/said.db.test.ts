import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { languageOf } from "@/lib/participation/language";
import { editMinutes } from "@/lib/participation/limits";
import { ownPart } from "@/lib/participation/own-queries";
import { participationOf } from "@/lib/participation/queries";
import { editSaid, removeSaid, writePoint, writeReply } from "@/lib/participation/said";
import { setUseful } from "@/lib/participation/useful";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { hiddenNow, merged, replied, said } from "../factories/participation";
import { countQueries } from "../support/count-queries";

const pointsOf = async (entryId: string) => (await participationOf(entryId, "bg")).points;

test("points stand in the order of writing with their answers, and say who speaks", async () => {
  const { id, owner } = await publishIdea("Разговор");
  const [reader, curator] = [await member(), await member("curator", { name: "Петър Колев" })];
  const first = await said(reader, id, "Добра е.");
  await said(curator, id, "It costs too much.", "against");
  await replied(owner, id, first, "Благодарим.");
  await replied(reader, id, first, "Моля.");
  expect(await pointsOf(id)).toMatchObject([
    {
      side: "for",
      state: "shown",
      author: { name: reader.name, chip: null },
      lang: "bg",
      from: null,
      replies: [
        { body: "Благодарим.", author: { chip: "author" } },
        { body: "Моля.", author: { chip: null } },
      ],
    },
    { side: "against", lang: "en", author: { name: "Петър Колев", chip: "editor" }, replies: [] },
  ]);
});

test("the same form sent many times says it once; other words in it are said too", async () => {
  const { id } = await publishIdea("Два пъти");
  const reader = await member();
  const words = { id: randomUUID(), entryId: id, body: "Веднъж.", side: "for", locale: "bg" } as const;
  await Promise.all(Array.from({ length: 6 }, () => writePoint(reader, words)));
  expect(await pointsOf(id)).toHaveLength(1);
  await writePoint(reader, { ...words, body: "Друго." });
  // Somebody else's form with the same id takes nothing over.
  await writePoint(await member(), { ...words, body: "Чуждо." });
  const points = await pointsOf(id);
  expect(points.map((point) => point.state === "shown" && point.body).sort()).toEqual([
    "Веднъж.",
    "Друго.",
    "Чуждо.",
  ]);
});

test("answers go under points alone, and only where those are", async () => {
  const [one, other] = [await publishIdea("Тук"), await publishIdea("Там")];
  const reader = await member();
  const point = await said(reader, one.id, "Точка.");
  const answer = await replied(reader, one.id, point, "Отговор.");
  const under = (entryId: string, parentId: string) =>
    writeReply(reader, { id: randomUUID(), entryId, parentId, body: "Още.", locale: "bg" });
  expect(await under(one.id, answer)).toEqual({ ok: false, reason: "gone" });
  expect(await under(other.id, point)).toEqual({ ok: false, reason: "gone" });
  await hiddenNow(one.id);
  expect(await under(one.id, point)).toEqual({ ok: false, reason: "not_found" });
});

test("one's own words change for a quarter of an hour, and nobody else's", async () => {
  const { id } = await publishIdea("Промени");
  const [reader, other] = [await member(), await member()];
  const point = await said(reader, id, "Грешно.");
  const edit = (viewer: typeof reader, body: string, minutes = 0) =>
    editSaid(viewer, { id: point, body, locale: "bg", now: new Date(Date.now() + minutes * 60_000) });
  expect(await edit(other, "Чуждо.")).toEqual({ ok: false, reason: "gone" });
  expect(await edit(reader, "Вярно.", editMinutes - 1)).toMatchObject({ ok: true });
  expect(await pointsOf(id)).toMatchObject([{ body: "Вярно.", edited: true }]);
  expect(await edit(reader, "Късно.", editMinutes + 1)).toEqual({ ok: false, reason: "too_late" });
  expect(await edit(reader, "Вярно.", editMinutes + 1)).toMatchObject({ ok: true });
  expect(await pointsOf(id)).toMatchObject([{ body: "Вярно." }]);
});

test("taken back, they are gone, or leave their place to the answers", async () => {
  const { id } = await publishIdea("Изтрити");
  const [reader, other] = [await member(), await member()];
  const [answered, alone] = [await said(reader, id, "С отговор."), await said(reader, id, "Без отговор.")];
  await replied(other, id, answered, "Отговор.");
  await setUseful(other, { id: answered, wanted: true });
  expect(await removeSaid(other, { id: alone })).toEqual({ ok: false, reason: "gone" });
  for (const point of [answered, alone])
    expect(await removeSaid(reader, { id: point })).toMatchObject({ ok: true });
  const points = await pointsOf(id);
  expect(points).toMatchObject([{ id: answered, state: "removed", replies: [{ body: "Отговор." }] }]);
  expect(JSON.stringify(points)).not.toMatch(/С отговор/);
  expect(await db().contribution.count({ where: { body: { contains: "С отговор" } } })).toBe(0);
  expect(await removeSaid(reader, { id: answered })).toEqual({ ok: false, reason: "gone" });
  expect(await setUseful(other, { id: answered, wanted: true })).toEqual({ ok: false, reason: "gone" });
});

test("an answer and the deletion of its point at the same moment leave no answer without its place", async () => {
  for (let round = 0; round < 8; round += 1) {
    const { id } = await publishIdea(`Наведнъж ${round}`);
    const reader = await member();
    const point = await said(reader, id, "Точка.");
    const [removal, answer] = await Promise.all([
      removeSaid(reader, { id: point }),
      writeReply(reader, { id: randomUUID(), entryId: id, parentId: point, body: "Отговор.", locale: "bg" }),
    ]);
    expect(removal.ok).toBe(true);
    const points = await pointsOf(id);
    expect(points).toMatchObject(answer.ok ? [{ state: "removed", replies: [{}] }] : []);
  }
});

test("a merged idea refuses words and names the other, which shows what was said with where it was said", async () => {
  const [one, two] = [await publishIdea("Слята"), await publishIdea("Останала")];
  const reader = await member();
  const old = await said(reader, one.id, "Към слятата.");
  await said(reader, two.id, "Към останалата.");
  await merged(one.id, two.id);
  const words = { id: randomUUID(), body: "Ново.", side: "for", locale: "bg" } as const;
  expect(await writePoint(reader, { ...words, entryId: one.id })).toMatchObject({
    reason: "merged",
    into: { slug: two.slug },
  });
  const answer = await replied(reader, two.id, old, "Отговор след обединяването.");
  expect(await db().contribution.findUnique({ where: { id: answer } })).toMatchObject({ entryId: one.id });
  expect(await pointsOf(two.id)).toMatchObject([
    { from: { slug: one.slug, title: { text: "Слята", lang: "bg" } }, replies: [{}] },
    { from: null },
  ]);
  expect(await ownPart(reader, one.slug, "bg")).toEqual({
    mergedInto: expect.objectContaining({ slug: two.slug }),
  });
  expect(await ownPart(reader, two.slug, "bg")).toMatchObject({ part: { said: [{}, {}, {}] } });
  await hiddenNow(two.id);
  expect(await ownPart(reader, one.slug, "bg")).toBeNull();
  expect(await writePoint(reader, { ...words, entryId: one.id })).toEqual({ ok: false, reason: "not_found" });
});

test("useful is said once, of others' words, and taken back", async () => {
  const { id } = await publishIdea("Полезна");
  const [reader, other] = [await member(), await member()];
  const point = await said(reader, id, "Точка.");
  expect(await setUseful(reader, { id: point, wanted: true })).toEqual({ ok: false, reason: "own_work" });
  await Promise.all(Array.from({ length: 10 }, () => setUseful(other, { id: point, wanted: true })));
  expect(await pointsOf(id)).toMatchObject([{ useful: 1 }]);
  expect(await setUseful(other, { id: point, wanted: false })).toMatchObject({ ok: true, count: 0 });
});

test("a long conversation costs no more questions than a short one", async () => {
  const { id } = await publishIdea("Дълга");
  const reader = await member();
  const first = await said(reader, id, "Първа.");
  const few = await countQueries(() => participationOf(id, "bg"));
  for (let number = 0; number < 12; number += 1) {
    await said(await member(), id, `Точка ${number}.`);
    await replied(reader, id, first, `Отговор ${number}.`);
  }
  const many = await countQueries(() => participationOf(id, "bg"));
  expect(many.result.points).toHaveLength(13);
  expect(many.queries.length).toBe(few.queries.length);
  expect(many.queries.length).toBeLessThan(14);
  const own = await countQueries(() => ownPart(reader, "dalga", "bg"));
  expect(own.queries.length).toBeLessThan(15);
});

test("the language of words is told by their letters", () => {
  expect(languageOf("Добра идея for all", "en")).toBe("bg");
  expect(languageOf("A good idea", "bg")).toBe("en");
  expect(languageOf("👍 100", "en")).toBe("en");
});
