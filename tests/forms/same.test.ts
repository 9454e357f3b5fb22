import { describe, expect, it } from "vitest";
import type { Raw } from "@/lib/forms/raw";
import { sameRaw } from "@/lib/forms/same";

describe("two raw values", () => {
  it.each<[Raw, Raw]>([
    [null, ""],
    [undefined, [{ url: "", label: { bg: " ", en: "" } }]],
    ["health", ["health"]],
    [2019, " 2019 "],
    [true, "on"],
    [false, null],
    [
      { en: "b", bg: "a" },
      { bg: "a", en: "b" },
    ],
  ])("mean the same: %j and %j", (one, other) => {
    expect(sameRaw(one, other)).toBe(true);
  });

  it.each<[Raw, Raw]>([
    ["a", "b"],
    [{ bg: "a" }, { en: "a" }],
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [[{ url: "a" }], [{ url: "a" }, { url: "b" }]],
  ])("differ: %j and %j", (one, other) => {
    expect(sameRaw(one, other)).toBe(false);
  });
});
