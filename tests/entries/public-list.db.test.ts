import { beforeAll, describe, expect, test } from "vitest";
import { entryBySlug, newestOf } from "@/lib/entries/public-queries";
import { regionsOf } from "@/lib/entries/shared";
import { locales } from "@/lib/i18n/locale";
import { has } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";
import { evidenceOf } from "@/lib/practices/practice";
import { practiceCounts } from "@/lib/practices/queries";
import { facets } from "@/lib/search/facets";
import { type Filters, noFilters, pageSize } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { type FacetName, facetNames } from "@/lib/search/keys";
import { countQueries } from "@/tests/support/count-queries";
import { publishMany, randomFrom, someOf } from "../factories/publications";

let all: { id: string; content: PracticeContent }[] = [];
beforeAll(async () => {
  all = await publishMany(60, 7);
}, 60_000);

const list = (filters: Filters) => search("bg", filters, "practice");

// What a filter means, said once more without a database.
const valuesOf: Record<FacetName, (content: PracticeContent) => string[]> = {
  kind: () => ["practice"],
  topic: ({ topics }) => topics,
  group: ({ targetGroups }) => targetGroups,
  objective: ({ objectives }) => objectives,
  sdg: ({ sdgs }) => sdgs,
  region: regionsOf,
  stage: ({ stage }) => (stage ? [stage] : []),
  funding: ({ fundingSources }) => fundingSources,
  language: ({ title }) => locales.filter((locale) => has(title, locale)),
  year: ({ startYear }) => (startYear ? [String(startYear)] : []),
};

const fits = (content: PracticeContent, filters: Filters, without?: FacetName | "evidence"): boolean =>
  facetNames.every(
    (facet) =>
      facet === without ||
      filters[facet].length === 0 ||
      filters[facet].some((id) => valuesOf[facet](content).includes(id)),
  ) &&
  (without === "evidence" || evidenceOf(content) >= filters.evidence);

function randomFilters(random: () => number): Filters {
  const chosen = facetNames.map((facet) => {
    const { vocabulary } = facets[facet];
    return [facet, vocabulary && random() < 0.35 ? someOf(random, vocabulary, 2) : []];
  });
  const language = random() < 0.2 ? ["en"] : [];
  const year = random() < 0.2 ? ["2018", "2020"] : [];
  const evidence = random() < 0.3 ? 1 + Math.floor(random() * 5) : 0;
  return { ...noFilters, ...Object.fromEntries(chosen), language, year, evidence };
}

describe("the list, for filters by chance", () => {
  const random = randomFrom(99);
  const many = Array.from({ length: 60 }, () => randomFilters(random));

  test("shows all that fits and nothing else", async () => {
    for (const filters of many) {
      const { total, pages } = await list(filters);
      const expected = all.filter(({ content }) => fits(content, filters)).map(({ id }) => id);
      const shown: string[] = [];
      for (let page = 1; page <= pages; page += 1)
        shown.push(...(await list({ ...filters, page })).items.map(({ id }) => id));
      expect(total).toBe(expected.length);
      expect(shown.sort()).toEqual(expected.sort());
    }
  }, 60_000);

  test("has as many as every count beside a filter promises", async () => {
    for (const filters of many.slice(0, 25)) {
      const { facets: counts } = await list(filters);
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

describe("the counts of the home page", () => {
  test("are of all practices", async () => {
    const counts = await practiceCounts();
    const tally = (values: (content: PracticeContent) => string[]) => {
      const sums: Record<string, number> = {};
      for (const { content } of all) for (const id of values(content)) sums[id] = (sums[id] ?? 0) + 1;
      return sums;
    };
    expect(counts).toEqual({
      total: all.length,
      byRegion: tally(valuesOf.region),
      byTopic: tally(valuesOf.topic),
      byObjective: tally(valuesOf.objective),
    });
  });

  test("stand beside the newest practices", async () => {
    const newest = await newestOf("practice", "bg", 60);
    expect(newest.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });
});

describe("the pages of the list", () => {
  test("neither overlap nor leave out what was published at the same moment", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => list({ ...noFilters, page })));
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(all.length);
    expect(pages.map(({ items }) => items.length)).toEqual([pageSize, pageSize, all.length - 2 * pageSize]);
    const again = await list({ ...noFilters, page: 2 });
    expect(again.items).toEqual(pages[1]?.items);
    const days = pages.flatMap(({ items }) => items.map(({ publishedAt }) => publishedAt));
    expect(days).toEqual([...days].sort().reverse());
  });

  test("past the end are empty", async () => {
    const { total, items } = await list({ ...noFilters, page: 100_000 });
    expect([total, items]).toEqual([all.length, []]);
  });
});

describe("what a page asks of the database", () => {
  test("does not grow with the practices that it shows", async () => {
    const count = async (filters: Filters) => (await countQueries(() => list(filters))).queries.length;
    const many = await count(noFilters);
    expect(many).toBeLessThanOrEqual(8);
    expect(await count({ ...noFilters, page: 3 })).toBe(many);
    expect((await countQueries(() => newestOf("practice", "bg", 60))).queries.length).toBeLessThanOrEqual(2);
    expect((await countQueries(() => practiceCounts())).queries).toHaveLength(1);
  });

  test("is the same few for every practice", async () => {
    const [first] = (await newestOf("practice", "bg", 1)).map(({ slug }) => slug);
    const { result, queries } = await countQueries(() => entryBySlug("practice", first ?? ""));
    expect(result?.slug).toBe(first);
    expect(queries.length).toBeLessThanOrEqual(5);
  });
});
