import { describe, expect, it } from "vitest";
import { listHref, noFilters, toggled } from "@/components/practices/addresses";
import { facetOptions } from "@/components/practices/facet-options";
import { filtersFrom } from "@/lib/practices/filters";
import type { FacetCounts } from "@/lib/practices/queries";

const counts: FacetCounts = {
  topic: { employment: 3 },
  group: { youth: 2, children: 1 },
  objective: { k: 1 },
  region: { BG: 4, BG411: 2, BG331: 1, AT: 5 },
  stage: {},
  evidence: { 1: 3 },
};
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe("filters", () => {
  it("offers places as the country, oblasti by name, other countries, and keeps the bare ones apart", () => {
    const { first, bare } = facetOptions("region", counts, noFilters, "bg");
    expect(ids(first)).toEqual(["BG", "BG331", "BG411", "AT"]);
    expect(bare).toHaveLength(26);
  });

  it("keeps a chosen value in sight although nothing has it", () => {
    const chosen = filtersFrom({ region: ["BG311"], group: "women" });
    expect(ids(facetOptions("region", counts, chosen, "bg").first)).toContain("BG311");
    expect(ids(facetOptions("group", counts, chosen, "en").first)).toEqual(["children", "women", "youth"]);
  });

  it("shows short lists whole, zeros in place", () => {
    const { first, bare } = facetOptions("stage", counts, noFilters, "bg");
    expect(bare).toEqual([]);
    expect(first.every(({ count }) => count === 0)).toBe(true);
    expect(facetOptions("objective", counts, noFilters, "bg").first[10]?.label).toMatch(/^4\.11 /);
  });

  it("adds a value and takes it away, from the first page", () => {
    const filters = filtersFrom({ topic: "employment", page: "3" });
    const more = toggled(filters, "region", "BG411");
    expect(listHref("bg", more)).toBe("/bg/practices?topic=employment&region=BG411");
    expect(listHref("bg", toggled(more, "topic", "employment"))).toBe("/bg/practices?region=BG411");
    expect(listHref("en")).toBe("/en/practices");
  });
});
