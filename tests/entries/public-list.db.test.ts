import { beforeAll, describe, expect, test } from "vitest";
import { type Filters, facets, filtersFrom, pageSize } from "@/lib/practices/filters";
import type { PracticeContent } from "@/lib/practices/input";
import { type Facet, facetNames } from "@/lib/practices/list-keys";
import { evidenceOf, regionsOf } from "@/lib/practices/practice";
import { facetCounts, listPractices, newestPractices, practiceBySlug } from "@/lib/practices/queries";
import { countQueries } from "@/tests/support/count-queries";
import { publishMany, randomFrom, someOf } from "../factories/publications";

let all: { id: string; content: PracticeContent }[] = [];
beforeAll(async () => {
  all = await publishMany(60, 7);
}, 60_000);

// What a filter means, said once more without a database.
const valuesOf: Record<Facet, (content: PracticeContent) => string[]> = {
  topic: ({ topics }) => topics,
  group: ({ targetGroups }) => targetGroups,
  objective: ({ objectives }) => objectives,
  region: regionsOf,
  stage: ({ stage }) => (stage ? [stage] : []),
};

const fits = (content: PracticeContent, filters: Filters, without?: Facet | "evidence"): boolean =>
  facetNames.every(
    (facet) =>
      facet === without ||
      filters[facet].length === 0 ||
      filters[facet].some((id) => valuesOf[facet](content).includes(id)),
  ) &&
  (without === "evidence" || evidenceOf(content) >= filters.evidence);

function randomFilters(random: () => number): Filters {
  const chosen = facetNames.map((facet) => [
    facet,
    random() < 0.45 ? someOf(random, facets[facet].vocabulary, 2) : [],
  ]);
  const evidence = random() < 0.3 ? 1 + Math.floor(random() * 5) : 0;
  return { ...filtersFrom({}), ...Object.fromEntries(chosen), evidence };
}

describe("the list, for filters by chance", () => {
  const random = randomFrom(99);
  const many = Array.from({ length: 60 }, () => randomFilters(random));

  test("shows all that fits and nothing else", async () => {
    for (const filters of many) {
      const { total, pages } = await listPractices("bg", filters);
      const expected = all.filter(({ content }) => fits(content, filters)).map(({ id }) => id);
      const shown: string[] = [];
      for (let page = 1; page <= pages; page += 1)
        shown.push(...(await listPractices("bg", { ...filters, page })).items.map(({ id }) => id));
      expect(total).toBe(expected.length);
      expect(shown.sort()).toEqual(expected.sort());
    }
  }, 60_000);

  test("has as many as every count beside a filter promises", async () => {
    for (const filters of many.slice(0, 25)) {
      const counts = await facetCounts(filters);
      for (const facet of facetNames) {
        const others = all.filter(({ content }) => fits(content, filters, facet));
        const expected: Record<string, number> = {};
        for (const { content } of others)
          for (const id of valuesOf[facet](content)) expected[id] = (expected[id] ?? 0) + 1;
        expect(counts[facet]).toEqual(expected);
      }
      const levels = all
        .filter(({ content }) => fits(content, filters, "evidence"))
        .map(({ content }) => evidenceOf(content));
      for (const level of [1, 2, 3, 4, 5])
        expect(counts.evidence[level] ?? 0).toBe(levels.filter((each) => each >= level).length);
    }
  }, 60_000);
});

describe("the pages of the list", () => {
  test("neither overlap nor leave out what was published at the same moment", async () => {
    const filters = filtersFrom({});
    const pages = await Promise.all([1, 2, 3].map((page) => listPractices("bg", { ...filters, page })));
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(all.length);
    expect(pages.map(({ items }) => items.length)).toEqual([pageSize, pageSize, all.length - 2 * pageSize]);
    const again = await listPractices("bg", { ...filters, page: 2 });
    expect(again.items).toEqual(pages[1]?.items);
    const days = pages.flatMap(({ items }) => items.map(({ publishedAt }) => publishedAt));
    expect(days).toEqual([...days].sort().reverse());
  });

  test("past the end are empty", async () => {
    const { total, items } = await listPractices("bg", { ...filtersFrom({}), page: 100_000 });
    expect([total, items]).toEqual([all.length, []]);
  });
});

describe("what a page asks of the database", () => {
  test("does not grow with the practices that it shows", async () => {
    const counts = async (filters: Filters) =>
      (await countQueries(() => listPractices("bg", filters))).queries.length;
    const many = await counts(filtersFrom({}));
    expect(many).toBeLessThanOrEqual(3);
    expect(await counts({ ...filtersFrom({}), page: 3 })).toBe(many);

    const { queries } = await countQueries(() => facetCounts(filtersFrom({ topic: "culture" })));
    expect(queries).toHaveLength(1);
    expect((await countQueries(() => newestPractices("bg", 60))).queries.length).toBeLessThanOrEqual(2);
  });

  test("is the same few for every practice", async () => {
    const [first] = (await newestPractices("bg", 1)).map(({ slug }) => slug);
    const { result, queries } = await countQueries(() => practiceBySlug(first ?? ""));
    expect(result?.slug).toBe(first);
    expect(queries.length).toBeLessThanOrEqual(5);
  });
});
