import { beforeAll, describe, expect, it } from "vitest";
import { hashOf } from "@/lib/collections/hash";
import type { Snapshot } from "@/lib/collections/snapshot";
import { db } from "@/lib/db/client";
import { entryBySlug } from "@/lib/entries/public-queries";
import { practiceCounts } from "@/lib/practices/queries";
import { filtersFrom, noFilters } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { seed } from "@/prisma/seed/seed";

describe("sample content", () => {
  beforeAll(seed, 60_000);

  it("is 52 public practices, each with a page", async () => {
    const { total, items, pages } = await search("bg", noFilters, "practice");
    expect([total, items.length, pages]).toEqual([52, 24, 3]);
    const page = await entryBySlug("practice", items[0]?.slug ?? "");
    expect(page?.content.title?.bg).toBe(items[0]?.title.text);
  });

  it("finds practices about early childhood", async () => {
    const { items } = await search("en", filtersFrom({ topic: "early-childhood" }), "practice");
    expect(items.length).toBeGreaterThan(2);
    expect(items.every(({ title }) => title.lang === "en")).toBe(true);
  });

  it("is found by a word", async () => {
    const { items } = await search("bg", filtersFrom({ q: "Карин дом" }));
    expect(items[0]?.title.text).toContain("Карин дом");
    expect(items[0]?.markedTitle.pieces.some(({ mark }) => mark)).toBe(true);
  });

  it("is counted on the map and by facets", async () => {
    const counts = await practiceCounts();
    expect(counts.total).toBe(52);
    expect(counts.byRegion.BG311).toBeUndefined();
    const { facets } = await search("bg", noFilters, "practice");
    expect(facets.region.BG411).toBe(counts.byRegion.BG411);
    expect(facets.evidence["1"]).toBeGreaterThan(facets.evidence["3"] ?? 0);
  });

  it("knows every organisation by name", async () => {
    const unknown = { kind: "practice", organisationId: null } as const;
    expect(await db().publication.count({ where: unknown })).toBe(0);
  });

  it("is loaded once", async () => {
    await seed();
    const counts = await db().publication.groupBy({ by: ["kind"], _count: true });
    expect(Object.fromEntries(counts.map(({ kind, _count }) => [kind, _count]))).toEqual({
      practice: 52,
      idea: 10,
      event: 27,
      challenge: 2,
      collection: 1,
    });
    // Four submissions are on their way.
    expect(await db().entry.count()).toBe(92 + 4);
  });

  it("has a collection in two versions, the second fed by a search", async () => {
    const versions = await db().collectionVersion.findMany({ orderBy: { number: "asc" } });
    const snapshots = versions.map(({ content }) => content as unknown as Snapshot);
    const [first, second] = snapshots;
    expect(versions).toHaveLength(2);
    const listed = (snapshot?: Snapshot) =>
      snapshot?.groups.filter(({ living }) => !living).flatMap(({ items }) => items).length;
    expect([listed(first), listed(second)]).toEqual([6, 9]);
    expect(first?.living).toBeNull();
    expect(second?.living?.found).toBeGreaterThan(0);
    expect(second?.groups.at(-1)).toMatchObject({
      living: true,
      items: [{ address: "/practices/konkordia" }],
    });
    expect(versions.map(({ hash }) => hash)).toEqual(snapshots.map(hashOf));
  });
});
