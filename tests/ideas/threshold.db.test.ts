import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { addWorkingDays } from "@/lib/entries/working-days";
import { answerIdea } from "@/lib/ideas/answers";
import { lifeOf } from "@/lib/ideas/life-queries";
import { mergeIdeas, undoMerge } from "@/lib/ideas/merges";
import { afterSupport } from "@/lib/ideas/threshold";
import { succeeded } from "../factories/entries";
import { publishIdea, supportedBy } from "../factories/ideas";
import { member } from "../factories/members";

const threshold = 50;

beforeAll(async () => {
  // Two of the team, and one who may no longer act.
  await member("moderator");
  await member("curator", { language: "en" });
  const gone = await member("administrator");
  await db().user.update({ where: { id: gone.id }, data: { suspendedAt: new Date() } });
});
beforeEach(() => db().mail.deleteMany());

/** A new member supports an idea, as the command of a support does it. */
const support = async (entryId: string, now?: Date) => {
  const { id: userId } = await member();
  await transaction(async (tx) => {
    await tx.support.create({ data: { entryId, userId } });
    await afterSupport(tx, entryId, now);
  });
};

const idea = (entryId: string) => db().idea.findUniqueOrThrow({ where: { entryId } });
const lettersAboutDebt = () => db().mail.count({ where: { text: { contains: "/moderation/ideas/" } } });

describe("the threshold", () => {
  it("is passed once, whoever comes at the same moment", async () => {
    const { id } = await publishIdea("Тихи часове");
    await supportedBy(id, threshold - 10);
    await Promise.all(Array.from({ length: 20 }, () => support(id)));
    const { reachedAt, answerDueAt } = await idea(id);
    expect(answerDueAt).toEqual(addWorkingDays(reachedAt ?? new Date(0), 20));
    expect(await lettersAboutDebt()).toBe(2);
    const letters = await db().mail.findMany({ orderBy: { language: "asc" } });
    expect(letters.map(({ language }) => language)).toEqual(["bg", "en"]);
    expect(letters[0]?.text).toMatch(/50\sподдръжници/);
    await support(id);
    expect(await idea(id)).toMatchObject({ reachedAt, answerDueAt });
    expect(await lettersAboutDebt()).toBe(2);
  });

  it("gives twenty working days, holidays left out", async () => {
    const { id } = await publishIdea("Коледна идея");
    await supportedBy(id, threshold - 1);
    await support(id, new Date("2026-12-10T10:00:00Z"));
    // 24, 25 and 28 December (for the 26th, a Saturday) and 1 January are free.
    expect((await idea(id)).answerDueAt).toEqual(new Date("2027-01-13T10:00:00Z"));
    const at = async (now: string) => (await lifeOf(id, new Date(now)))?.debt;
    expect(await at("2027-01-13T21:59:00Z")).toBe("due");
    expect(await at("2027-01-13T22:00:00Z")).toBe("late");
  });

  it("stays passed when a support is taken back", async () => {
    const { id } = await publishIdea("Колебания");
    await supportedBy(id, threshold - 1);
    await support(id);
    const before = await idea(id);
    await db().support.deleteMany({ where: { entryId: id } });
    await support(id);
    expect(await idea(id)).toEqual(before);
    expect(await lifeOf(id)).toMatchObject({ supporters: 1, needed: 0, debt: "due" });
  });

  it("makes no debt of what has been answered already", async () => {
    const { id } = await publishIdea("Отговорена рано");
    succeeded(await answerIdea(await member("curator"), { entryId: id, body: { bg: "Работим по нея." } }));
    await db().mail.deleteMany();
    await supportedBy(id, threshold - 1);
    await support(id);
    expect(await idea(id)).toMatchObject({ reachedAt: expect.any(Date), answerDueAt: null });
    expect(await lettersAboutDebt()).toBe(0);
    expect(await lifeOf(id)).toMatchObject({ debt: "answered", answerDueAt: null });
  });

  it("is none for practices and unknown entries", async () => {
    await transaction((tx) => afterSupport(tx, "00000000-0000-7000-8000-000000000000"));
    expect(await lettersAboutDebt()).toBe(0);
  });
});

describe("merged ideas", () => {
  it("pass it together, each person counted once; undone, they have not", async () => {
    const moderator = await member("moderator");
    const [one, other] = [await publishIdea("Едната"), await publishIdea("Другата")];
    const people = await supportedBy(one.id, 30);
    await supportedBy(other.id, 19);
    await db().support.createMany({
      data: people.slice(0, 5).map(({ id: userId }) => ({ entryId: other.id, userId })),
    });
    const pair = { fromId: one.id, intoId: other.id, explanation: { bg: "Едно и също." } };
    succeeded(await mergeIdeas(moderator, pair));
    expect(await lifeOf(other.id)).toMatchObject({ supporters: 49, needed: 1, debt: "none" });
    await support(other.id);
    expect(await lifeOf(other.id)).toMatchObject({ supporters: 50, needed: 0, debt: "due" });

    const merge = await db().ideaMerge.findFirstOrThrow({ where: { fromId: one.id } });
    succeeded(await undoMerge(moderator, merge.id));
    expect(await lifeOf(other.id)).toMatchObject({ supporters: 25, needed: 25, debt: "none" });
    expect(await lifeOf(one.id)).toMatchObject({ supporters: 30, needed: 20, debt: "none" });
  });

  it("owe the answer that one of them was owed, by the same day", async () => {
    const moderator = await member("moderator");
    const [one, other] = [await publishIdea("С дълг"), await publishIdea("Без дълг")];
    await supportedBy(one.id, threshold - 1);
    await support(one.id, new Date("2026-03-02T10:00:00Z"));
    const { answerDueAt } = await idea(one.id);
    await db().mail.deleteMany();
    const pair = { fromId: one.id, intoId: other.id, explanation: { bg: "Едно и също." } };
    succeeded(await mergeIdeas(moderator, pair));
    expect(await lifeOf(other.id)).toMatchObject({ answerDueAt: answerDueAt?.toISOString(), debt: "late" });
    expect(await lettersAboutDebt()).toBe(0);
    succeeded(await answerIdea(moderator, { entryId: other.id, body: { bg: "Отговор." } }));
    expect((await lifeOf(other.id))?.debt).toBe("answered");
  });

  it("find the threshold passed by a support that meets their merge", async () => {
    const moderator = await member("moderator");
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await publishIdea(`Едната ${round}`), await publishIdea(`Другата ${round}`)];
      await supportedBy(one.id, 25);
      await supportedBy(other.id, threshold - 26);
      const pair = { fromId: one.id, intoId: other.id, explanation: { bg: "Едно и също." } };
      const [merged] = await Promise.all([mergeIdeas(moderator, pair), support(one.id)]);
      expect(merged.ok).toBe(true);
      expect(await lifeOf(other.id)).toMatchObject({ supporters: threshold, debt: "due" });
    }
  });
});
