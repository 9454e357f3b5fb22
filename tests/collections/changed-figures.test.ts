import { describe, expect, it } from "vitest";
import { changedFigures } from "@/lib/collections/changed-figures";
import { anItem, aResult } from "@/tests/briefings/snapshot";

const withResults = (results: ReturnType<typeof aResult>[], more = {}) => {
  const item = anItem(1, more);
  return { ...item, practice: item.practice && { ...item.practice, results } };
};

describe("figures that changed between two versions", () => {
  it("are told with what they were", () => {
    const before = withResults([aResult({ value: "60" })], { evidence: 2 });
    const after = withResults([aResult()]);
    expect(changedFigures(before, after, "bg")).toEqual([
      { name: "evidence", before: "проследена", after: "сравнена" },
      {
        name: { text: "Деца, записани в детска градина", lang: "bg" },
        before: "60\u00a0% от децата на 3–6 години",
        after: "81\u00a0% от децата на 3–6 години",
      },
    ]);
  });

  it("are told when they are new or gone", () => {
    const [none, some] = [withResults([]), withResults([aResult()])];
    expect(changedFigures(none, some, "en")).toMatchObject([{ before: null }]);
    expect(changedFigures(some, none, "en")).toMatchObject([{ after: null }]);
  });

  it("are none when nothing differs but the words", () => {
    const before = anItem(1, { why: { bg: "Друго" } });
    expect(changedFigures(before, anItem(1), "bg")).toEqual([]);
  });
});
