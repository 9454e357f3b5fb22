import { describe, expect, it } from "vitest";
import { byKey, type Claim, claimKey } from "@/lib/claims/claims";

const claim: Claim = {
  indicator: { bg: "Деца в детска градина", en: "Children in kindergarten" },
  baseline: "34",
  value: "112",
  unit: { bg: "деца" },
  period: "2019–2023",
  source: "https://report.example/2023",
};

describe("the key of a claim", () => {
  it("is the same whatever is about it: spaces, levels of evidence, who translated", () => {
    const same = {
      ...claim,
      evidence: "4",
      indicator: {
        en: "Children in kindergarten",
        bg: " Деца  в детска градина ",
        translated: "en" as const,
      },
      value: "112 ",
    };
    expect(claimKey(same)).toBe(claimKey(claim));
    expect(claimKey(claim)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("takes nothing, null and an empty line for the same", () => {
    const bare = claimKey({ value: "640" });
    expect(claimKey({ value: "640", baseline: null, unit: {}, period: "", source: undefined })).toBe(bare);
  });

  it.each([
    ["indicator", { indicator: { ...claim.indicator, bg: "Деца в ясла" } }],
    ["translation", { indicator: { ...claim.indicator, en: "Children in nursery" } }],
    ["baseline", { baseline: "35" }],
    ["value", { value: "113" }],
    ["unit", { unit: { bg: "% от децата" } }],
    ["period", { period: "2019–2024" }],
    ["source", { source: "https://report.example/2024" }],
  ])("changes with its %s", (_, change) => {
    expect(claimKey({ ...claim, ...change })).not.toBe(claimKey(claim));
  });

  it("does not take one line for another", () => {
    expect(claimKey({ baseline: "34" })).not.toBe(claimKey({ value: "34" }));
    expect(byKey([claim, { ...claim }, { ...claim, value: "1" }]).size).toBe(2);
  });
});
