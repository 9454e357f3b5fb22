import { describe, expect, it } from "vitest";
import { heatOf } from "@/lib/collections/heat";
import { aLink, anItem, aSnapshot } from "@/tests/briefings/snapshot";

const heatOfItems = (...items: ReturnType<typeof anItem>[]) =>
  heatOf(aSnapshot(0, { objectives: ["k"], groups: [{ heading: null, living: false, items }] }));

describe("where a collection's practices are", () => {
  it("counts a practice once in each planning region that it works in, and once in all", () => {
    const heat = heatOfItems(
      anItem(1, { objectives: ["f"], regions: ["BG311", "BG312", "BG421"] }),
      anItem(2, { objectives: ["f", "j"], regions: ["BG421"] }),
    );
    expect(heat?.columns).toEqual(["BG31", "BG32", "BG33", "BG34", "BG41", "BG42"]);
    expect(heat?.rows).toEqual([
      { objective: "f", counts: [1, 0, 0, 0, 0, 2], total: 2 },
      { objective: "j", counts: [0, 0, 0, 0, 0, 1], total: 1 },
      { objective: "k", counts: [0, 0, 0, 0, 0, 0], total: 0 },
    ]);
    expect(heat).toMatchObject({ practices: 2, bare: 15, cells: 18 });
  });

  it("has columns of their own for what is nationwide and what is abroad, which are no white spots", () => {
    const heat = heatOfItems(
      anItem(1, { objectives: ["k"], regions: ["BG"] }),
      anItem(2, { objectives: ["k"], regions: ["AT"] }),
    );
    expect(heat?.columns.slice(6)).toEqual(["BG", "abroad"]);
    expect(heat?.rows).toEqual([{ objective: "k", counts: [0, 0, 0, 0, 0, 0, 1, 1], total: 2 }]);
    expect(heat).toMatchObject({ bare: 6, cells: 6 });
  });

  it("counts one practice that stands in two groups once", () => {
    const groups = [1, 2].map(() => ({ heading: null, living: false, items: [anItem(1)] }));
    expect(heatOf(aSnapshot(0, { groups }))?.practices).toBe(1);
  });

  it("is not there without practices", () => {
    expect(heatOfItems(aLink(), anItem(1, { kind: "idea", practice: null }))).toBeNull();
  });
});
