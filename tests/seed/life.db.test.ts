import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { lifeOf } from "@/lib/ideas/life-queries";
import { lineageOf } from "@/lib/lineage/queries";
import { participationOf } from "@/lib/participation/queries";
import { filtersFrom } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { ideaId } from "@/prisma/seed/ideas";
import { stableId } from "@/prisma/seed/names";
import { seed } from "@/prisma/seed/seed";

beforeAll(seed, 60_000);

const lifeOfSample = async (name: string) => {
  const life = await lifeOf(ideaId(name));
  if (!life) throw new Error(`${name} is not published`);
  return life;
};

describe("the sample ideas", () => {
  it("stand everywhere in a life", async () => {
    const phases = await db().idea.groupBy({ by: ["phase"], _count: true });
    expect(Object.fromEntries(phases.map(({ phase, _count }) => [phase, _count]))).toEqual({
      open: 4,
      incubating: 1,
      piloting: 1,
      adopted: 1,
      parked: 1,
      declined: 1,
      merged: 1,
    });
  });

  it("oblige the team twice: one is answered, the other is late", async () => {
    expect((await lifeOfSample("school-kitchen")).debt).toBe("answered");
    const late = await lifeOfSample("mobile-pharmacy");
    expect(late.debt).toBe("late");
    expect(late.supporters).toBeGreaterThanOrEqual(late.threshold);
    expect((await lifeOfSample("quiet-hours")).debt).toBe("none");
  });

  it("explain each move, in the language of the idea at least", async () => {
    const moves = await db().ideaMove.findMany({ include: { idea: { include: { entry: true } } } });
    expect(moves.length).toBeGreaterThanOrEqual(8);
    const silent = moves.filter(
      ({ explanation, idea }) => !(explanation as Record<string, string>)[idea.entry.sourceLanguage],
    );
    expect(silent).toEqual([]);
  });

  it("were merged with their supports and points, each supporter counted once", async () => {
    const { supports, points } = await participationOf(ideaId("block-gardens"), "bg");
    // 21 and 12 members, 9 to 21 of the one and the first 21 of the other.
    expect(supports).toBe(21);
    expect(points.some(({ from }) => from?.slug === "zeleni-terasi-i-dvorove")).toBe(true);
    expect((await lifeOfSample("block-gardens")).merged).toHaveLength(1);
    expect(await lifeOf(ideaId("balcony-gardens"))).toBeNull();
  });

  it("hang on practices, and on one that a moderator may publish", async () => {
    const tree = await lineageOf(stableId("municipal-hot-lunch"));
    expect(tree?.descendants.map(({ slug }) => slug)).toEqual(["uchilishtna-kuhnya-za-sasedi"]);
    const adopters = await lineageOf(stableId("bread-houses"));
    expect(adopters?.root.adoptions.map(({ status }) => status)).toEqual(["running"]);
    const became = { parentId: ideaId("repair-workshop"), kind: "became" } as const;
    const [link] = await db().entryLink.findMany({ where: became, include: { child: true } });
    expect(link?.child.kind).toBe("practice");
    // Not public yet: nobody is led there.
    expect((await lineageOf(ideaId("repair-workshop")))?.descendants).toEqual([]);
  });
});

describe("the sample events", () => {
  it("are as full as they say: no more than the places, and a waiting list", async () => {
    const rows = await db().event.findMany({ include: { registrations: true } });
    const full = rows.filter(({ registrations }) => registrations.some(({ state }) => state === "waiting"));
    expect(full).toHaveLength(1);
    for (const { placesInPerson, placesOnline, registrations } of rows)
      for (const [attendance, places] of [
        ["in_person", placesInPerson],
        ["online", placesOnline],
      ] as const) {
        const taken = registrations.filter(
          (row) => row.attendance === attendance && row.state === "confirmed",
        );
        expect(taken.length).toBeLessThanOrEqual(places ?? Number.POSITIVE_INFINITY);
      }
    expect(full[0]?.registrations.filter(({ state }) => state === "confirmed")).toHaveLength(
      full[0]?.placesInPerson ?? 0,
    );
    const waiting = full[0]?.registrations.filter(({ state }) => state === "waiting") ?? [];
    const latest = Math.max(
      ...(full[0]?.registrations ?? [])
        .filter(({ state }) => state === "confirmed")
        .map(({ queuedAt }) => queuedAt.getTime()),
    );
    expect(waiting.filter(({ queuedAt }) => queuedAt.getTime() < latest)).toEqual([]);
  });

  it("belong to one series, are called off once with a reason, and keep their online address to themselves", async () => {
    const rows = await db().event.findMany({ include: { entry: { include: { publication: true } } } });
    expect(new Set(rows.flatMap(({ seriesId }) => seriesId ?? []))).toHaveProperty("size", 1);
    expect(rows.filter(({ seriesId }) => seriesId)).toHaveLength(3);
    const [cancelled, ...more] = rows.filter(({ status }) => status === "cancelled");
    expect(more).toEqual([]);
    expect(JSON.stringify(cancelled?.statusNote)).toContain("Отменяме");
    const open = rows.map(({ entry }) => JSON.stringify(entry.publication?.content));
    expect(open.filter((content) => content.includes("meet.example.org"))).toEqual([]);
  });

  it("present practices and ideas that are public", async () => {
    const links = await db().entryLink.count({ where: { kind: "presents" } });
    expect(links).toBeGreaterThanOrEqual(20);
  });
});

describe("all sample content", () => {
  it("is found by the search, of every kind", async () => {
    for (const [q, kind] of [
      ["аптека на колела", "idea"],
      ["зимно училище", "event"],
      ["услуги без чакане", "challenge"],
    ] as const) {
      const { items } = await search("bg", filtersFrom({ q }));
      expect(items[0]?.kind, q).toBe(kind);
    }
  });

  it("has calls with ideas, one of them with results", async () => {
    const calls = await db().challenge.findMany({ include: { ideas: true, reviewers: true } });
    expect(calls.map(({ ideas }) => ideas.length).sort()).toEqual([2, 3]);
    const [closed] = calls.filter(({ resultsPublishedAt }) => resultsPublishedAt);
    expect(closed?.reviewers).toHaveLength(3);
    expect(await db().challengeScore.count()).toBe(27);
    expect(JSON.stringify(closed?.resultsExplanation)).toContain("Тихи часове");
  });

  it("was published in the order of its dates, so that news are news", async () => {
    const rows = await db().publication.findMany({
      orderBy: { ordinal: "asc" },
      select: { publishedAt: true },
    });
    const dates = rows.map(({ publishedAt }) => publishedAt.getTime());
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });
});
