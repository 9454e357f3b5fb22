import { describe, expect, it } from "vitest";
import { markPath } from "@/lib/embroidery/marks";
import { encode } from "@/lib/embroidery/stitch";
import { tileCells, tileClass } from "@/lib/embroidery/tiles";
import type { Kind } from "@/lib/embroidery/tokens";
import { dyes } from "@/lib/embroidery/tokens";

describe("a stitch path", () => {
  it("is a plus in the turned frame, and joins stitches on a diagonal into one run", () => {
    expect(encode([[0, 0]])).toBe("M0 0h2M1-1v2");
    expect(
      encode([
        [0, 0],
        [1, 1],
      ]),
    ).toBe("M0 0h4M1-1v2M3-1v2");
  });
});

describe("a map tile", () => {
  it("has a class for every number of entries", () => {
    expect([0, 1, 2, 3, 5, 6, 9, 10, 400].map(tileClass)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it("has more stitches with every class", () => {
    const stitches = ([0, 1, 2, 3, 4] as const).map((tile) => {
      const { main, second } = tileCells(tile);
      return main.length + second.length;
    });
    expect(stitches).toEqual([0, 5, 21, 41, 69]);
  });
});

describe("marks", () => {
  it("are there for every kind and inside their box", () => {
    for (const kind of Object.keys(dyes) as Kind[]) {
      const moves = [...markPath(kind).matchAll(/M(\d+) (\d+)h(\d+)/g)];
      expect(moves.length).toBeGreaterThan(8);
      for (const [, x, y, length] of moves) {
        expect(Number(x) + Number(length)).toBeLessThanOrEqual(9);
        expect(Number(y)).toBeLessThan(9);
      }
    }
  });
});
