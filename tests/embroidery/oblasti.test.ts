import { describe, expect, it } from "vitest";
import { MAP_COLUMNS, MAP_ROWS, tiles } from "@/lib/embroidery/oblasti";

const distinct = (values: string[]) => new Set(values).size;

describe("the tile map", () => {
  it("has the 28 oblasti, each once and each on its own tile", () => {
    expect(tiles).toHaveLength(28);
    expect(distinct(tiles.map(({ nuts3 }) => nuts3))).toBe(28);
    expect(distinct(tiles.map(({ code }) => code))).toBe(28);
    expect(distinct(tiles.map(({ col, row }) => `${col},${row}`))).toBe(28);
  });

  it("fits its grid and is in reading order", () => {
    const places = tiles.map(({ col, row }) => row * MAP_COLUMNS + col);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { col, row } of tiles) {
      expect(col).toBeLessThan(MAP_COLUMNS);
      expect(row).toBeLessThan(MAP_ROWS);
    }
  });

  it("has names and three letters of their own in both languages", () => {
    for (const locale of ["bg", "en"] as const) {
      expect(distinct(tiles.map(({ name }) => name[locale]))).toBe(28);
      expect(distinct(tiles.map(({ short }) => short[locale]))).toBe(28);
    }
  });

  it("knows six planning regions", () => {
    expect([...new Set(tiles.map(({ region }) => region))].sort()).toEqual([
      "BG31",
      "BG32",
      "BG33",
      "BG34",
      "BG41",
      "BG42",
    ]);
  });
});
