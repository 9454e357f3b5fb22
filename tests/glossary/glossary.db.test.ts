import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { removePair, type SeenPair, savePair } from "@/lib/glossary/commands";
import { checkPair, clashes, type Pair } from "@/lib/glossary/input";
import { glossaryPage, pairById } from "@/lib/glossary/queries";
import type { Viewer } from "@/lib/members/member";
import { member } from "../factories/members";

const seeded = await db().glossaryTerm.findMany();

let admin: Viewer;

beforeEach(async () => {
  admin = await member("administrator");
  await db().glossaryTerm.deleteMany();
});

const mentor: Pair = { bg: ["наставник", "ментор"], en: ["mentor"] };
const coach: Pair = { bg: ["треньор"], en: ["coach"] };

const all = () => db().glossaryTerm.findMany({ orderBy: { id: "asc" } });
const logOf = async (actorId: string) =>
  (await db().auditEvent.findMany({ where: { actorId }, orderBy: { at: "asc" } })).map(
    ({ action, reason }) => [action, reason],
  );

/** Saves a new pair and gives it as its form would carry it. */
async function added(pair: Pair): Promise<SeenPair> {
  expect(await savePair(admin, { pair })).toEqual({ ok: true });
  const row = (await all()).find(({ bg }) => bg[0] === pair.bg[0]);
  if (!row) throw new Error("not added");
  return { id: row.id, updatedAt: new Date(row.updatedAt.toISOString()) };
}

describe("the glossary to begin with", () => {
  it("has at least 150 pairs that all keep the rules", () => {
    expect(seeded.length).toBeGreaterThanOrEqual(150);
    for (const { bg, en } of seeded)
      expect(checkPair({ bg: bg.join("\n"), en: en.join("\n") })).toEqual({ pair: { bg, en } });
  });

  it("has no variant twice", () => {
    for (const pair of seeded)
      expect(
        clashes(
          pair,
          seeded.filter((other) => other !== pair),
        ),
      ).toEqual({});
  });

  it("is in Cyrillic and in Latin letters, each in its place", () => {
    expect(seeded.flatMap(({ en }) => en).filter((word) => /\p{Script=Cyrillic}/u.test(word))).toEqual([]);
    expect(seeded.filter(({ bg }) => !/\p{Script=Cyrillic}/u.test(bg[0] ?? ""))).toEqual([]);
  });
});

describe("an administrator", () => {
  it("adds, changes and deletes a pair, and each is logged with the preferred terms", async () => {
    const seen = await added(mentor);
    expect(await savePair(admin, { pair: { ...mentor, en: ["mentor", "tutor"] }, seen })).toEqual({
      ok: true,
    });
    const changed = await pairById(seen.id);
    expect(changed).toMatchObject({ bg: ["наставник", "ментор"], en: ["mentor", "tutor"] });
    expect(changed?.updatedAt.getTime()).toBeGreaterThan(seen.updatedAt.getTime());
    if (changed) expect(await removePair(admin, changed)).toEqual({ ok: true });
    expect(await all()).toEqual([]);
    expect(await logOf(admin.id)).toEqual([
      ["glossary_added", "наставник — mentor"],
      ["glossary_changed", "наставник — mentor"],
      ["glossary_removed", "наставник — mentor"],
    ]);
  });

  it("who saves a pair as it was changes and logs nothing", async () => {
    const seen = await added(mentor);
    expect(await savePair(admin, { pair: mentor, seen })).toEqual({ ok: true });
    expect((await pairById(seen.id))?.updatedAt).toEqual(seen.updatedAt);
    expect(await logOf(admin.id)).toHaveLength(1);
  });

  it("may give a pair other variants of its own, but none of another pair", async () => {
    await added(coach);
    const seen = await added(mentor);
    const refused = await savePair(admin, { pair: { bg: ["наставник", "ТРЕНЬОР"], en: ["mentor"] }, seen });
    expect(refused).toEqual({
      ok: false,
      reason: "taken",
      problems: { bg: { key: "taken", variant: "ТРЕНЬОР", pair: "треньор — coach" } },
    });
    expect(await pairById(seen.id)).toMatchObject(mentor);
    expect(await savePair(admin, { pair: { bg: ["Ментор", "наставник"], en: ["mentor"] }, seen })).toEqual({
      ok: true,
    });
  });

  it("of two who add the same variant at once, one is told of the other's", async () => {
    const answers = await Promise.all([
      savePair(admin, { pair: mentor }),
      savePair(admin, { pair: { bg: ["ментор"], en: ["tutor"] } }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "taken" });
    expect(await all()).toHaveLength(1);
  });
});

describe("a pair that somebody else has changed meanwhile", () => {
  it("is not overwritten and not deleted, and its newer variants are told", async () => {
    const seen = await added(mentor);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await savePair(admin, { pair: { ...mentor, en: ["tutor"] }, seen });
    const late = await member("administrator");
    const answer = await savePair(late, { pair: coach, seen });
    expect(answer).toMatchObject({ ok: false, reason: "changed", now: { bg: mentor.bg, en: ["tutor"] } });
    expect(await removePair(late, seen)).toMatchObject({ ok: false, reason: "changed" });
    expect(await all()).toMatchObject([{ en: ["tutor"] }]);
    expect(await logOf(late.id)).toEqual([]);
  });

  it("is told to be gone when it was deleted", async () => {
    const seen = await added(mentor);
    await removePair(admin, seen);
    expect(await savePair(admin, { pair: mentor, seen })).toEqual({
      ok: false,
      reason: "changed",
      now: null,
    });
    expect(await all()).toEqual([]);
  });

  it("is the same one when the database's clock is finer than the form's", async () => {
    const seen = await added(mentor);
    await db().$executeRaw`UPDATE glossary_terms SET updated_at = updated_at + interval '3 microseconds'`;
    expect(await savePair(admin, { pair: coach, seen })).toEqual({ ok: true });
  });
});

describe("nobody else", () => {
  it.each(["member", "moderator", "curator"] as const)("changes the glossary: no %s", async (role) => {
    const seen = await added(mentor);
    const other = await member(role);
    expect(await savePair(other, { pair: coach })).toEqual({ ok: false, reason: "forbidden" });
    expect(await savePair(other, { pair: coach, seen })).toEqual({ ok: false, reason: "forbidden" });
    expect(await removePair(other, seen)).toEqual({ ok: false, reason: "forbidden" });
    expect(await all()).toMatchObject([mentor]);
    expect(await logOf(other.id)).toEqual([]);
  });
});

describe("the list", () => {
  it("is searched in all variants of both languages, in any case, and takes signs as they are", async () => {
    await added(mentor);
    await added({ bg: ["100% защитена заетост"], en: ["sheltered_job"] });
    const found = async (search: string) =>
      (await glossaryPage({ search, page: 1 })).pairs.map(({ bg }) => bg[0]);
    expect(await found(" МЕНТОР")).toEqual(["наставник"]);
    expect(await found("Mentor\0")).toEqual(["наставник"]);
    expect(await found("%")).toEqual(["100% защитена заетост"]);
    expect(await found("d_j")).toEqual(["100% защитена заетост"]);
    expect(await found("няма такава")).toEqual([]);
  });

  it("comes in pages by the alphabet, and an impossible page is the nearest one", async () => {
    await db().glossaryTerm.createMany({
      data: Array.from({ length: 60 }, (_, n) => ({ bg: [`дума ${100 + n}`], en: [`word ${n}`] })),
    });
    await db().glossaryTerm.create({ data: { bg: ["Африка"], en: ["Africa"] } });
    const first = await glossaryPage({ search: "", page: 1 });
    const second = await glossaryPage({ search: "", page: 2 });
    expect(first).toMatchObject({ total: 61, page: 1, pages: 2 });
    expect(first.pairs.slice(0, 2).map(({ bg }) => bg[0])).toEqual(["Африка", "дума 100"]);
    expect([first.pairs.length, second.pairs.length]).toEqual([50, 11]);
    for (const [asked, given] of [
      [-3, 1],
      [99, 2],
      [Number.NaN, 1],
    ] as const)
      expect((await glossaryPage({ search: "", page: asked })).page).toBe(given);
  });

  it("gives no pair for an id that is none", async () => {
    expect(await pairById("'; DROP TABLE users")).toBeNull();
    expect(await pairById(crypto.randomUUID())).toBeNull();
  });
});
