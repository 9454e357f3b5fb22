import { describe, expect, it } from "vitest";
import { contrasts, needed, ratio } from "./contrast";

describe("ratio", () => {
  it("is 21 for black on white, 1 for a colour on itself, and the same both ways", () => {
    expect(ratio("#000000", "#FFFFFF")).toBeCloseTo(21);
    expect(ratio("#A3202E", "#A3202E")).toBe(1);
    expect(ratio("#16202A", "#FBFAF6")).toBe(ratio("#FBFAF6", "#16202A"));
  });
});

describe("the club's colours", () => {
  it("reach what WCAG 2.2 AA asks for, in both themes", () => {
    const weak = contrasts().filter((pair) => pair.ratio < needed[pair.use]);
    expect(weak).toEqual([]);
  });

  it("are checked pair by pair", () => {
    const all = contrasts();
    expect(all.length).toBeGreaterThan(230);
    expect(all).toContainEqual(expect.objectContaining({ name: "ink on cloth", theme: "dark" }));
    expect(all).toContainEqual(expect.objectContaining({ name: "survey: d3 on dg", theme: "light" }));
  });
});
