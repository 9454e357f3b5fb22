import { beforeAll, describe, expect, test } from "vitest";
import { facets } from "@/lib/search/facets";
import { type Filters, noFilters, pageSize, type Sort, sorts } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { type FacetName, facetNames } from "@/lib/search/keys";
import { publishMany, randomFrom, someOf } from "../factories/publications";
import { ask, askKind, indexedDocuments } from "../factories/search";

let codesOf: Map<string, string[]>;
beforeAll(async () => {
  await publishMany(90, 21);
  codesOf = new Map((await indexedDocuments()).map((row) => [row.entry_id, row.facets]));
}, 30_000);

/** Ids on all pages, in their order. */
async function allOf(filters: Filters): Promise<string[]> {
  const { pages } = await search("bg", filters);
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const all = await Promise.all(numbers.map((page) => search("bg", { ...filters, page })));
  return all.flatMap(({ items }) => items.map(({ id }) => id));
}

/** Whether an entry with these codes has one of the chosen values of each facet but one. */
const fits = (codes: string[], filters: Filters, without?: string): boolean =>
  facetNames.every(
    (facet) =>
      facet === without ||
      filters[facet].length === 0 ||
      filters[facet].some((id) => codes.includes(`${facet}:${id}`)),
  ) &&
  (without === "evidence" || filters.evidence === 0 || codes.includes(`evidence:${filters.evidence}`));

/** For every value of a facet, how many of these ids have it. */
function tally(ids: string[], filters: Filters, facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const codes of ids.map((id) => codesOf.get(id) ?? []))
    if (fits(codes, filters, facet))
      for (const code of codes.filter((one) => one.startsWith(`${facet}:`))) {
        const value = code.slice(facet.length + 1);
        counts[value] = (counts[value] ?? 0) + 1;
      }
  return counts;
}

function randomFilters(random: () => number, q: string): Filters {
  const some = (facet: FacetName): string[] => {
    const { vocabulary } = facets[facet];
    if (random() < 0.6) return [];
    return vocabulary
      ? someOf(random, vocabulary, 2)
      : { kind: ["practice"], language: ["en"], year: ["2018", "2020"] }[facet as "kind"];
  };
  const chosen = Object.fromEntries(facetNames.map((facet) => [facet, some(facet)]));
  return { ...noFilters, ...chosen, q, evidence: random() < 0.3 ? 1 + Math.floor(random() * 4) : 0 };
}

// In all, in a part of them, in English, one or the other, and without one.
describe.each(["", "практика", "участници", "practices", "„Практика 7“", "практика -участници"])(
  "with %j",
  (q) => {
    test("what is found and every count beside a filter are what counting gives", async () => {
      const random = randomFrom(q.length + 5);
      const hits = await allOf({ ...noFilters, q });
      expect(hits.length).toBeGreaterThan(0);
      for (let round = 0; round < 12; round += 1) {
        const filters = randomFilters(random, q);
        const expected = hits.filter((id) => fits(codesOf.get(id) ?? [], filters));
        for (const kind of [undefined, "practice"] as const) {
          const page = await search("bg", filters, kind);
          expect([page.total, page.pages]).toEqual([
            expected.length,
            Math.max(1, Math.ceil(expected.length / pageSize)),
          ]);
          for (const facet of [...facetNames, "evidence"] as const)
            expect([facet, page.facets[facet]]).toEqual([facet, tally(hits, filters, facet)]);
        }
        expect((await allOf(filters)).sort()).toEqual(expected.sort());
      }
    });
  },
);

describe.each(sorts)("pages by %s", (sort: Sort) => {
  test.each(["практика", "участници", "практика участници ракета"])(
    "of %j never overlap and leave nothing out",
    async (q) => {
      const filters = { ...noFilters, q, sort };
      const { total, pages } = await search("bg", filters);
      const all = await allOf(filters);
      expect([all.length, new Set(all).size, pages]).toEqual([total, total, Math.ceil(total / pageSize)]);
      expect(await allOf(filters)).toEqual(all);
      for (const page of [pages + 1, pages + 100, 100_000])
        expect(await search("bg", { ...filters, page })).toMatchObject({ items: [], total, pages });
    },
  );
});

test("one kind alone is asked for in two ways", async () => {
  const { total, items } = await ask("участници");
  expect(await askKind("practice", "участници")).toMatchObject({ total, items });
  expect(await ask("участници", { kind: ["practice"] })).toMatchObject({ total, items });
  expect((await askKind("practice", "")).total).toBe(codesOf.size);
});
