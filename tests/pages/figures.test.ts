import { describe, expect, it } from "vitest";
import { dayOf, hostOf, moneyOf, numberOf, percentSign, sizeOf } from "@/lib/i18n/format";
import { figureOf, periodOf, type Result, shareOf } from "@/lib/practices/figures";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const result = (more: Partial<Result>): Result => ({
  indicator: { bg: "Започнали работа" },
  baseline: undefined,
  value: "70",
  unit: { bg: "%, приблизително", en: "%, approximately" },
  period: undefined,
  source: undefined,
  evidence: undefined,
  ...more,
});

describe("figures", () => {
  it("are written as the language does", () => {
    expect(plain(figureOf("14600", "bg"))).toBe("14 600");
    expect(figureOf("14600", "en")).toBe("14,600");
    expect(figureOf("2021", "en")).toBe("2021");
    expect(figureOf("7.7", "bg")).toBe("7,7");
    expect(figureOf("10-15", "bg")).toBe("10–15");
    expect(figureOf("около сто", "bg")).toBe("около сто");
    expect(plain(`94${percentSign("bg")}`)).toBe("94 %");
    expect(`94${percentSign("en")}`).toBe("94%");
    expect(plain(moneyOf(14600, "bg"))).toBe("14 600 €");
    expect(moneyOf(14600.5, "en")).toBe("€14,600.50");
    expect(plain(sizeOf(1_234_567, "bg"))).toBe("1,2 MB");
    expect(plain(numberOf(1_500_000, "bg"))).toBe("1 500 000");
  });

  it("have periods in words", () => {
    expect(periodOf("2016", "bg")).toBe("2016\u00a0г.");
    expect(plain(periodOf("2026-01", "bg"))).toBe("януари 2026 г.");
    expect(periodOf("2026-01", "en")).toBe("January 2026");
    expect(periodOf("2009-2020", "en")).toBe("2009–2020");
    expect(periodOf("първата зима", "bg")).toBe("първата зима");
    expect(plain(dayOf("2026-11-23T22:30:00Z", "bg"))).toBe("24 ноември 2026 г.");
    expect(dayOf("2026-11-23T10:00:00Z", "en")).toBe("23 November 2026");
  });

  it("are drawn as a share only when they are one", () => {
    expect(shareOf(result({}))).toEqual({ value: 70, baseline: null });
    expect(shareOf(result({ baseline: "61", value: "84" }))).toEqual({ value: 84, baseline: 61 });
    expect(shareOf(result({ indicator: { bg: "Повече открити изменения" } }))).toBeNull();
    expect(shareOf(result({ unit: { en: "% fewer visits" } }))).toBeNull();
    expect(shareOf(result({ unit: { bg: "души" } }))).toBeNull();
    expect(shareOf(result({ value: "130" }))).toBeNull();
    expect(shareOf(result({ value: "60–70" }))).toBeNull();
  });

  it("name the site of a link, and survive what is none", () => {
    expect(hostOf("https://www.example.org/a?b")).toBe("example.org");
    expect(hostOf("не е адрес")).toBe("не е адрес");
  });
});
