import { describe, expect, it } from "vitest";
import {
  kindAt,
  type ListPath,
  listHref,
  practicesHref,
  shareHref,
  unfilteredHref,
} from "@/components/search/addresses";
import { countText } from "@/components/search/facet-count";
import { facetOptions, valueLabel } from "@/components/search/facet-options";
import { hasEvidence, shownFacets } from "@/components/search/shown-facets";
import { kindOf } from "@/lib/entries/kinds";
import { filtersFrom, noFilters, toggled } from "@/lib/search/filters";
import { type ListKind, lists } from "@/lib/search/keys";
import type { FacetCounts } from "@/lib/search/page";

const nothing: FacetCounts = {
  kind: {},
  topic: {},
  group: {},
  objective: {},
  sdg: {},
  region: {},
  stage: {},
  funding: {},
  language: {},
  year: {},
  evidence: {},
};
const counts: FacetCounts = {
  ...nothing,
  kind: { practice: 5 },
  topic: { employment: 3 },
  group: { youth: 2, children: 1 },
  objective: { k: 1 },
  sdg: { 11: 2, 4: 1 },
  region: { BG: 4, BG411: 2, BG331: 1, AT: 5 },
  year: { 2024: 1, 2026: 4 },
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
    const chosen = filtersFrom({ region: ["BG311"], group: "women", year: "1999" });
    expect(ids(facetOptions("region", counts, chosen, "bg").first)).toContain("BG311");
    expect(ids(facetOptions("group", counts, chosen, "en").first)).toEqual(["children", "women", "youth"]);
    expect(ids(facetOptions("year", counts, chosen, "en").first)).toEqual(["2026", "2024", "1999"]);
  });

  it("shows short lists whole, zeros in place", () => {
    const { first, bare } = facetOptions("stage", counts, noFilters, "bg");
    expect(bare).toEqual([]);
    expect(first.every(({ count }) => count === 0)).toBe(true);
    expect(facetOptions("objective", counts, noFilters, "bg").first[10]?.label).toMatch(/^4\.11 /);
  });

  it("names every value in words", () => {
    expect(valueLabel("kind", "practice", "bg")).toBe("Добри практики");
    expect(valueLabel("language", "en", "bg")).toBe("Английски");
    expect(valueLabel("sdg", "4", "en")).toBe("4. Quality Education");
    expect(valueLabel("funding", "esf", "bg")).toBe("ЕСФ+");
    expect(valueLabel("year", "2026", "bg")).toBe("2026");
    expect(valueLabel("kind", "nobody", "bg")).toBe("nobody");
  });

  it("adds a value and takes it away, from the first page", () => {
    const filters = filtersFrom({ topic: "employment", page: "3" });
    const more = toggled(filters, "region", "BG411");
    expect(practicesHref("bg", more)).toBe("/bg/practices?topic=employment&region=BG411");
    expect(practicesHref("bg", toggled(more, "topic", "employment"))).toBe("/bg/practices?region=BG411");
    expect(practicesHref("en")).toBe("/en/practices");
  });

  it("drops filters and keeps words and order", () => {
    const filters = filtersFrom({ q: "грижа", topic: "health", sort: "newest", page: "2" });
    const href = unfilteredHref({ locale: "bg", path: "/search", filters });
    expect(href).toBe(listHref("bg", "/search", { q: "грижа", sort: "newest" }));
  });
});

describe("the facets that are shown", () => {
  const shown = (path: ListPath, query: Parameters<typeof filtersFrom>[0], of = counts) =>
    shownFacets({ locale: "bg", path, filters: filtersFrom(query) }, of).map(({ facet }) => facet);

  it("are those with something to choose", () => {
    expect(shown("/search", {})).toEqual(["topic", "group", "objective", "sdg", "region", "year"]);
    expect(shown("/search", { stage: "scaling" }, nothing)).toEqual(["stage"]);
    expect(hasEvidence({ locale: "bg", path: "/search", filters: noFilters }, counts)).toBe(true);
    expect(hasEvidence({ locale: "bg", path: "/search", filters: noFilters }, nothing)).toBe(false);
  });

  it("are kinds where there are several, and never in a list of one kind", () => {
    const several = { ...counts, kind: { practice: 5, idea: 2 } };
    expect(shown("/search", {}, several)[0]).toBe("kind");
    expect(shown("/practices", {}, several)).not.toContain("kind");
    expect(shown("/ideas", {}, several)).not.toContain("kind");
  });

  it("tell how many, and that it is at least so many", () => {
    expect(countText(430, { locale: "bg", atLeast: false })).toBe("430");
    expect(countText(14_600, { locale: "en", atLeast: true })).toBe("14,600+");
    expect(countText(0, { locale: "en", atLeast: true })).toBeUndefined();
  });
});

describe("lists of one kind", () => {
  it("stand at the paths of their kinds, so that next.config can name them without loading the kinds", () => {
    for (const [kind, path] of Object.entries(lists)) {
      expect(path).toBe(kindOf(kind as ListKind).path);
      expect(kindAt(`/${path}`)).toBe(kind);
    }
    expect(kindAt("/search")).toBeNull();
  });

  it("begin their own form where sharing is offered", () => {
    expect(shareHref("bg", "/ideas")).toBe("/bg/ideas/new");
    expect(shareHref("en", "/search")).toBe("/en/share");
  });
});
