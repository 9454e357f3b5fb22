import { describe, expect, it } from "vitest";
import { spiral } from "@/lib/embroidery/spiral";
import { encode } from "@/lib/embroidery/stitch";

const stages = [0, 1, 2, 3, 4, 5, 6];

describe("the spiral of social innovation", () => {
  it("is the same cloth at every stage, stitched as far as it has come", () => {
    const all = (stage: number) => {
      const { past, now, rest } = spiral(stage);
      return [...past, ...now, ...rest].map(String).sort();
    };
    for (const stage of stages) {
      expect(all(stage)).toEqual(all(0));
      expect(new Set(all(stage)).size).toBe(85);
    }
    const stitched = stages.map((stage) => spiral(stage).past.length + spiral(stage).now.length);
    expect(stitched).toEqual([0, 5, 13, 25, 41, 61, 85]);
  });

  it("has the stage itself apart from those before it", () => {
    for (const stage of stages.slice(1)) {
      const before = spiral(stage - 1);
      expect(spiral(stage).past).toEqual([...before.past, ...before.now]);
    }
    expect(spiral(6).rest).toEqual([]);
  });

  it("goes on without a gap", () => {
    const { past, now } = spiral(6);
    const cells = [...past, ...now];
    for (const [index, [x, y]] of cells.entries()) {
      const [fromX, fromY] = cells[index - 1] ?? [x - 1, y];
      expect(Math.abs(x - fromX) + Math.abs(y - fromY)).toBe(1);
    }
  });

  it("is drawn as the visual language draws it", () => {
    expect(encode(spiral(4).past.slice(0, 5))).toBe("M0 0h2M4 0h2M1-1h4M2-2h2M1-1v2M2-2v2M3-3v2M4-2v2M5-1v2");
    expect(spiral(4).viewBox).toBe("-6.5 -6.5 14 14");
    expect(spiral(4, 2).viewBox).toBe("-12.5 -12.5 27 27");
    expect(spiral(4, 2).now).toHaveLength(4 * spiral(4).now.length);
  });
});
