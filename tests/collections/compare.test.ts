import { describe, expect, it } from "vitest";
import { type CompareRow, comparisonOf, resultOf } from "@/lib/collections/compare";
import type { Locale } from "@/lib/i18n/locale";
import { aLink, anItem, aResult, aSnapshot } from "@/tests/briefings/snapshot";

const groupOf = (...items: ReturnType<typeof anItem>[]) => [{ heading: null, living: false, items }];

const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** The lines of a row for the only practice, each as "part: words". */
function linesOf(item: ReturnType<typeof anItem>, row: CompareRow, locale: Locale = "bg"): string[] {
  const comparison = comparisonOf(aSnapshot(0, { groups: groupOf(item) }), locale);
  const cell = comparison?.rows.find((one) => one.row === row)?.cells[0];
  return cell?.type === "lines"
    ? cell.lines.map(({ part, words }) => plain(part ? `${part}: ${words.text}` : words.text))
    : [];
}

const practiceOf = (more: object) => {
  const item = anItem(1);
  return { ...item, practice: item.practice && { ...item.practice, ...more } };
};

describe("the comparison", () => {
  it("has the practices that the curator chose, in their order, and a cell for each in every row", () => {
    const groups = [
      ...groupOf(anItem(2), anItem(3, { compare: false })),
      ...groupOf(aLink({ compare: true }), anItem(1)),
    ];
    const comparison = comparisonOf(aSnapshot(0, { groups }), "bg");
    expect(comparison?.columns.map(({ entryId }) => entryId?.at(-1))).toEqual(["2", "1"]);
    expect(comparison?.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it("is not there when nothing was chosen", () => {
    const groups = groupOf(anItem(1, { compare: false }), aLink());
    expect(comparisonOf(aSnapshot(0, { groups }), "bg")).toBeNull();
  });

  it("writes money, months and people as the language does", () => {
    const item = practiceOf({
      needs: { populationFrom: 5000, populationTo: 20000, budget: 60000, staff: 1.5 },
    });
    expect(linesOf(item, "cost")).toEqual([
      "perPerson: 412,50 €",
      "total: 146 000 €",
      "за една учебна година",
    ]);
    expect(linesOf(item, "cost", "en")[1]).toBe("total: €146,000");
    expect(linesOf(item, "start")).toEqual(["4 месеца"]);
    expect(linesOf(item, "start", "en")).toEqual(["4 months"]);
    expect(linesOf(item, "needs")).toEqual([
      "population: 5000–20 000",
      "yearly: 60 000 €",
      "posts: 1,5",
      "partners: Детска градина в квартала",
    ]);
  });

  it("introduces a precondition once, in figures and in words", () => {
    const preconditions = { population: { bg: "поне 30 деца" }, staff: { bg: "медиатор" } };
    const needs = practiceOf({ needs: { populationTo: 900 }, preconditions });
    expect(linesOf(needs, "needs")).toEqual(["populationTo: 900", "поне 30 деца", "staff: медиатор"]);
  });

  it("leaves a cell empty where nothing is stated, also of what was published before a field was there", () => {
    const bare = practiceOf({
      costTotal: null,
      costPerPerson: null,
      monthsToStart: null,
      needs: {},
      settlements: [],
      preconditions: {},
      staffing: {},
      fundingSources: [],
      support: {},
    });
    for (const row of ["cost", "start", "needs", "staff", "funding", "support"] as const)
      expect(linesOf(bare, row), row).toEqual([]);
  });

  it("says which language words are in", () => {
    const comparison = comparisonOf(
      aSnapshot(0, { groups: groupOf(practiceOf({ support: { bg: "Обучение" } })) }),
      "en",
    );
    const cell = comparison?.rows.find(({ row }) => row === "support")?.cells[0];
    expect(cell).toMatchObject({ lines: [{ words: { text: "Обучение", lang: "bg" } }] });
  });
});

describe("a result", () => {
  it("is written with its sign, and the unit without it", () => {
    const result = resultOf(aResult(), "bg");
    expect(plain(result.number ?? "")).toBe("81 %");
    expect(result.words).toEqual({ text: "от децата на 3–6 години", lang: "bg" });
    expect(plain(result.value?.text ?? "")).toBe("81 % от децата на 3–6 години");
    expect(plain(result.baseline ?? "")).toBe("48 %");
    expect(result.period).toBe("2019–2022\u00a0г.");
    expect(resultOf(aResult(), "en").number).toBe("81%");
  });

  it("has no figure when none was given", () => {
    const result = resultOf(aResult({ value: null, baseline: null, unit: {}, period: null }), "bg");
    expect(result).toMatchObject({ number: null, words: null, value: null, baseline: null, period: null });
  });
});
