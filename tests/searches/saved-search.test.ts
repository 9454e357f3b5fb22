import { expect, test } from "vitest";
import { filtersFrom, noFilters } from "@/lib/search/filters";
import { searchName } from "@/lib/searches/input";
import {
  asksNothing,
  filtersOf,
  keptQuery,
  newestAddress,
  resultsAddress,
} from "@/lib/searches/saved-search";

test("the same search is always kept as the same query, without its page", () => {
  const one = filtersFrom({ region: ["BG311", "BG312"], q: " хляб ", topic: "education", page: "3" });
  expect(keptQuery(one)).toBe(keptQuery({ ...filtersOf(keptQuery(one)), page: 7 }));
  expect(filtersOf(keptQuery(one))).toEqual({ ...one, page: 1 });
});

test("what is not a filter is not kept", () => {
  const query = "?q=x&topic=nothing&__proto__=1&constructor=2&utm_source=mail&kind=practice&evidence=9";
  expect(keptQuery(filtersOf(query))).toBe("?q=x&kind=practice");
});

test("an order alone asks for nothing, one filter for something", () => {
  expect(asksNothing(noFilters)).toBe(true);
  expect(asksNothing(filtersOf("?sort=confirmed&page=2"))).toBe(true);
  expect(asksNothing(filtersOf("?evidence=2"))).toBe(false);
  expect(asksNothing(filtersOf("?q=%20"))).toBe(true);
});

test("it opens in the reader's language, if need be with the newest first", () => {
  expect(resultsAddress("en", "?q=bread")).toBe("/en/search?q=bread");
  expect(newestAddress("bg", "?q=bread&region=BG311")).toBe("/bg/search?q=bread&region=BG311&sort=newest");
  expect(newestAddress("bg", "?region=BG311")).toBe("/bg/search?region=BG311");
});

test.each([
  ["  Хляб \n във\tВидин ", "Хляб във Видин"],
  ["а".repeat(100), "а".repeat(100)],
])("a name is one line: %j", (typed, kept) => {
  expect(searchName.parse(typed)).toBe(kept);
});

test.each(["", " \n\t ", "\0", "а".repeat(101), null, undefined, 1])("no name: %j", (typed) => {
  expect(searchName.safeParse(typed).success).toBe(false);
});
