import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facets } from "@/lib/search/facets";
import {
  countFilters,
  type Filters,
  filtersFrom,
  maxQuery,
  noFilters,
  queryOf,
  sorts,
  toggled,
} from "@/lib/search/filters";
import { facetNames } from "@/lib/search/keys";
import { termsOf } from "@/lib/vocabulary/vocabulary";

/** What a page gets for a query string. */
function read(query: string): Filters {
  const params = new URLSearchParams(query);
  return filtersFrom(
    Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])),
  );
}

describe("the address and the filters", () => {
  test("say the same", () => {
    const filters: Filters = {
      ...noFilters,
      q: "„ранно детство“ & 100%",
      topic: ["education", "health"],
      region: ["BG", "BG311", "AT"],
      sdg: ["4"],
      year: ["2019"],
      language: ["en"],
      evidence: 3,
      sort: "confirmed",
      page: 7,
    };
    expect(read(queryOf(filters))).toEqual(filters);
    expect(countFilters(filters)).toBe(9);
  });

  test("say the same whatever is chosen", () => {
    const known: Record<string, string[]> = {
      kind: ["practice"],
      language: ["bg", "en"],
      year: ["1999", "2025"],
    };
    const chosen = fc.record(
      Object.fromEntries(
        facetNames.map((name) => {
          const { vocabulary } = facets[name];
          const ids = vocabulary ? termsOf(vocabulary).map(({ id }) => id) : (known[name] ?? []);
          return [name, fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })];
        }),
      ),
    );
    const rest = fc.record({
      q: fc.string({ unit: "grapheme", maxLength: 60 }),
      evidence: fc.integer({ min: 0, max: 5 }),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(chosen, rest, (values, { q, ...more }) => {
        const asked = { ...values, ...more, q: q.replaceAll("\0", "").trim() } as unknown as Filters;
        // Without words there is no relevance to sort by.
        if (asked.q === "" && asked.sort === "relevance") asked.sort = "newest";
        expect(read(queryOf(asked))).toEqual(asked);
      }),
    );
  });

  test("of nothing are nothing", () => {
    expect(queryOf(noFilters)).toBe("");
    expect(queryOf({ q: "хляб", sort: "relevance", page: 1, evidence: 0, topic: [] })).toBe(
      `?q=${encodeURIComponent("хляб")}`,
    );
    expect(read("")).toEqual(noFilters);
  });
});

describe("what an address has no business to say", () => {
  test.each(facetNames)("%s passes over values that are none", (name) => {
    const wrong = ["", "zzz-1", "__proto__", "toString", "' OR 1=1", "\0", "0", "1e3", "BG999", "Б"];
    expect(filtersFrom({ [name]: wrong })).toEqual(noFilters);
  });

  test("a kind that there is not is passed over like any other value", () => {
    expect(filtersFrom({ kind: ["practice", "constructor", "nothing"] }).kind).toEqual(["practice"]);
  });

  test("unknown names are passed over", () => {
    expect(filtersFrom({ stat: "x", __proto__: "y", facet: ["z"], Q: "x" })).toEqual(noFilters);
  });

  test.each(["-1", "0", "1e9", "1.5", "NaN", "Infinity", "", "abc", "100001", "9".repeat(400)])(
    "page %s is the first",
    (page) => {
      expect(filtersFrom({ page }).page).toBe(1);
    },
  );

  test.each(["0", "6", "-1", "1.5", "x", "", "3 ", "__proto__"])("evidence %j is any", (evidence) => {
    expect(filtersFrom({ evidence }).evidence).toBe(0);
  });

  test("of one name it takes each value once, and not more than anybody ticks", () => {
    const regions = [...termsOf("oblasti"), ...termsOf("countries")].map(({ id }) => id);
    const region = Array.from({ length: 300 }, (_, index) => regions[index % regions.length] ?? "");
    expect(filtersFrom({ region }).region).toEqual(regions.slice(0, 50));
    expect(filtersFrom({ region: regions.slice(0, 50) }).region).toHaveLength(50);
    expect(filtersFrom({ topic: ["health", "health"] }).topic).toEqual(["health"]);
  });

  test("sorting by relevance needs words; an order that is none is the usual one", () => {
    expect(filtersFrom({ sort: "relevance" }).sort).toBe("newest");
    expect(filtersFrom({ q: " ", sort: "relevance" }).sort).toBe("newest");
    expect(filtersFrom({ q: "хляб" }).sort).toBe("relevance");
    expect(filtersFrom({ q: "хляб", sort: "newest" }).sort).toBe("newest");
    expect(filtersFrom({ q: "хляб", sort: "oldest" }).sort).toBe("relevance");
    expect(filtersFrom({ sort: ["confirmed", "newest"] }).sort).toBe("confirmed");
  });

  test("words are trimmed and cut, and have no NUL and no half characters", () => {
    expect(filtersFrom({ q: `  ${"дума ".repeat(1000)}` }).q).toBe("дума ".repeat(maxQuery / 5).trim());
    expect(filtersFrom({ q: "\0хл\0яб\0" }).q).toBe("хляб");
    expect(filtersFrom({ q: ["първо", "второ"] }).q).toBe("първо");
    expect(filtersFrom({ q: `${"я".repeat(maxQuery - 1)}😀` }).q.isWellFormed()).toBe(true);
  });
});

test("a value is added and taken away, from the first page, and the rest stays", () => {
  const filters = read("?q=x&topic=health&page=3&sort=newest");
  const more = toggled(filters, "topic", "education");
  expect(more).toEqual({ ...filters, page: 1, topic: ["health", "education"] });
  expect(toggled(more, "topic", "education")).toEqual({ ...filters, page: 1 });
  expect(filters.topic).toEqual(["health"]);
});
