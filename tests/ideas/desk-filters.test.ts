import { describe, expect, it } from "vitest";
import { deskFiltersFrom, deskQueryOf, slugIn } from "@/lib/ideas/desk-filters";

describe("the address of the team's list", () => {
  it("is read as far as it fits", () => {
    expect(deskFiltersFrom({ list: "owed", q: "  хляб\0 ", page: "3" })).toEqual({
      list: "owed",
      search: "хляб",
      page: 3,
    });
    const nothing = { list: "all", search: "", page: 1 };
    expect(deskFiltersFrom({ list: "x", q: ["a", "b"], page: "-2" })).toEqual(nothing);
    expect(deskFiltersFrom({ page: "1e999" }).page).toBeGreaterThan(0);
    expect(deskFiltersFrom({})).toEqual(nothing);
  });

  it("is written without what stands by itself", () => {
    expect(deskQueryOf({ list: "all", search: "", page: 1 })).toBe("");
    expect(deskQueryOf({ list: "parked", search: "хляб", page: 2 })).toBe(
      `?${new URLSearchParams({ list: "parked", q: "хляб", page: "2" })}`,
    );
  });
});

it.each([
  ["https://club.example.org/bg/ideas/tihi-chasove", "tihi-chasove"],
  ["/en/ideas/tihi-chasove/?a=b#support", "tihi-chasove"],
  ["tihi-chasove", "tihi-chasove"],
])("finds the slug in %s", (typed, slug) => {
  expect(slugIn(typed)).toBe(slug);
});
