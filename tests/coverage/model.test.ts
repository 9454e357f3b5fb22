import { describe, expect, test } from "vitest";
import { callForSpot, noteForSpot, practicesOfCell } from "@/lib/coverage/addresses";
import { filtersFrom, noFilters, queryOf } from "@/lib/coverage/filters";
import { cellsOf, isNationalOnly, isWhite, matrixOf, onlyObjective, placesOf } from "@/lib/coverage/matrix";
import {
  bestOf,
  countOf,
  freshOf,
  freshSince,
  groupsReached,
  medianOf,
  plus,
  strongOf,
} from "@/lib/coverage/tally";
import { dyes, tokens } from "@/lib/embroidery/tokens";
import { filtersFrom as practiceFilters } from "@/lib/search/filters";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { ratio } from "../embroidery/contrast";
import { row } from "./rows";

const asked = (address: string) => {
  const params = new URL(address, "http://localhost").searchParams;
  return Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
};

describe("a tally", () => {
  const one = row({
    objective: "a",
    place: "BG31",
    levels: [2, 1, 0, 1, 0, 0],
    newest: "2026-01-05",
    old: 1,
    never: 2,
    groups: ["roma"],
  });
  const other = row({
    objective: "a",
    place: "BG",
    levels: [0, 0, 0, 0, 1, 2],
    newest: "2026-09-05",
    old: 0,
    never: 0,
    groups: ["roma", "youth"],
  });

  test.each([
    [[0, 0, 0, 0, 0, 0], 0, 0, 0],
    [[3, 0, 0, 0, 0, 0], 0, 0, 0],
    [[2, 1, 0, 1, 0, 0], 3, 0, 1],
    [[1, 1, 0, 1, 0, 0], 3, 1, 1],
    [[0, 0, 0, 0, 1, 2], 5, 5, 3],
  ])("of levels %j: best %i, median %i, strong %i", (levels, best, median, strong) => {
    const tally = row({ objective: "a", place: "BG31", levels });
    expect([bestOf(tally), medianOf(tally), strongOf(tally)]).toEqual([best, median, strong]);
  });

  test("two together are all their practices", () => {
    const both = plus(one, other);
    expect([countOf(both), both.newest, both.old, both.never]).toEqual([7, "2026-09-05", 1, 2]);
    expect([freshOf(both), groupsReached(both)]).toEqual([4, 2]);
    expect(plus(other, one)).toEqual(both);
  });

  test("a confirmation is fresh for 24 months", () => {
    expect(freshSince(new Date("2026-11-23T10:00:00Z")).toISOString()).toBe("2024-11-23T10:00:00.000Z");
  });
});

describe("the matrix", () => {
  const rows = [
    row({ objective: "j", place: "BG31", levels: [1, 1, 0, 0, 0, 0] }),
    row({ objective: "j", place: "BG" }),
    row({ objective: "k", place: "BG42" }),
    row({ objective: "k", place: "abroad" }),
    row({ objective: "k", place: "BG99" }),
    row({ objective: "*", place: "abroad", levels: [4, 0, 0, 0, 0, 0] }),
    row({ objective: "none", place: "*", levels: [2, 0, 0, 0, 0, 0] }),
  ];
  const matrix = matrixOf(rows, "region");
  const cell = (objective: string, place: string) => {
    const found = cellsOf(matrix).find((one) => one.objective === objective && one.place === place);
    if (!found) throw new Error("no such cell");
    return found;
  };

  test("has a row for each objective of the law and a column for each place of NUTS", () => {
    expect(matrix.rows.map(({ objective }) => objective).join("")).toBe("abcdefghijklm");
    expect(matrix.places).toEqual(["BG31", "BG32", "BG33", "BG34", "BG41", "BG42"]);
    expect(new Set(placesOf("oblast")).size).toBe(28);
    expect(cellsOf(matrixOf(rows, "oblast"))).toHaveLength(13 * 28);
  });

  test("counts nationwide practices everywhere, and tells them apart", () => {
    expect(cell("j", "BG31")).toMatchObject({ own: 2, national: 1 });
    expect(countOf(cell("j", "BG31").tally)).toBe(3);
    expect(cell("j", "BG42")).toMatchObject({ own: 0, national: 1 });
    expect(isNationalOnly(cell("j", "BG42"))).toBe(true);
    expect(isWhite(cell("j", "BG42"))).toBe(false);
  });

  test("leaves practices abroad and places that it does not know out of every cell", () => {
    expect(cell("k", "BG42")).toMatchObject({ own: 1, national: 0 });
    expect(cellsOf(matrix).filter(({ objective, own }) => objective === "k" && own > 0)).toHaveLength(1);
    expect([matrix.abroad, matrix.unnamed]).toEqual([4, 2]);
  });

  test("names every cell without any practice a white spot", () => {
    const white = cellsOf(matrix).filter(isWhite);
    expect(white).toHaveLength(13 * 6 - 6 - 1);
    expect(cellsOf(onlyObjective(matrix, "k")).filter(isWhite)).toHaveLength(5);
  });
});

describe("the filters of an address", () => {
  test("come back as they were", () => {
    const filters = filtersFrom({
      by: "oblast",
      group: "roma",
      topic: "education",
      objective: "j",
      evidence: "3",
      fresh: "1",
      show: "freshness",
      view: "table",
    });
    expect(filtersFrom(asked(`/bg/coverage${queryOf(filters)}`))).toEqual(filters);
    expect(Object.values(filters)).not.toContain(null);
    expect(queryOf(noFilters)).toBe("");
  });

  test.each([
    {
      by: "__proto__",
      group: "constructor",
      topic: "toString",
      evidence: "6",
      fresh: "yes",
      show: "",
      view: "x",
    },
    { by: ["", "county"], group: ["<script>", "' OR 1=1"], evidence: ["-1", "0", "NaN"], objective: "z" },
    { group: "roma\u0000", topic: "\ud800", evidence: "3e0", view: "matrix " },
  ])("pass over what they do not know: %j", (query) => {
    expect(filtersFrom(query)).toEqual(noFilters);
  });

  test("take the first value that they know", () => {
    expect(filtersFrom({ group: ["nobody", "roma", "youth"] }).group).toBe("roma");
  });
});

describe("where a cell leads", () => {
  const filters = { ...noFilters, group: "roma", topic: "education", evidence: 2 };

  test("the list of practices understands every filter of it", () => {
    const understood = practiceFilters(
      asked(practicesOfCell("bg", filters, { objective: "j", place: "BG31" })),
    );
    expect(understood).toMatchObject({
      objective: ["j"],
      region: ["BG311", "BG312", "BG313", "BG314", "BG315", "BG"],
      group: ["roma"],
      topic: ["education"],
      evidence: 2,
    });
  });

  test("all of Bulgaria is every oblast and the whole country", () => {
    const understood = practiceFilters(
      asked(practicesOfCell("bg", noFilters, { objective: "*", place: "*" })),
    );
    expect(understood.region).toHaveLength(29);
    expect(understood.objective).toEqual([]);
  });

  test("a white spot leads to a call and to a note", () => {
    const spot = { objective: "b", places: ["BG31"], group: "roma" };
    expect(asked(callForSpot("bg", spot))).toEqual({
      objective: ["b"],
      oblast: ["BG311", "BG312", "BG313", "BG314", "BG315"],
      group: ["roma"],
    });
    expect(noteForSpot("en", spot)).toBe("/en/office/notes/new?objective=b&region=BG31&group=roma");
    expect(noteForSpot("en", { ...spot, places: ["BG31", "BG32"], group: null })).toBe(
      "/en/office/notes/new?objective=b",
    );
  });
});

test("marks and figures are told from every ground they lie on, in both themes", () => {
  for (const theme of [0, 1] as const)
    for (const ground of ["linen", "cloth", "spot"] as const) {
      const on = tokens[ground][theme];
      for (const mark of [dyes.collection.t1, dyes.collection.t2, dyes.collection.k, tokens.edge])
        expect(ratio(mark[theme], on)).toBeGreaterThanOrEqual(3);
      for (const text of [tokens.ink, tokens.ink2])
        expect(ratio(text[theme], on)).toBeGreaterThanOrEqual(4.5);
    }
});

test("every objective, region and oblast has the words that it needs", async () => {
  const { objectiveCode, objectiveName, placeName, placeShort } = await import("@/lib/coverage/words");
  for (const locale of ["bg", "en"] as const) {
    for (const { id } of termsOf("objectives")) expect(objectiveName(id, locale)).toMatch(/\S/);
    for (const place of [...placesOf("region"), ...placesOf("oblast")]) {
      expect(placeName(place, locale)).not.toBe(place);
      expect(placeShort(place, locale).length).toBeLessThanOrEqual(4);
    }
  }
  expect(objectiveCode("m")).toBe("4.13");
});
