import { describe, expect, it } from "vitest";
import { checkPair, clashes, variantsIn } from "@/lib/glossary/input";

const many = (count: number) => Array.from({ length: count }, (_, n) => `израз ${n}`).join("\n");

describe("the variants of a field", () => {
  it("are its lines: clean, none empty, none twice", () => {
    const typed = "  социално\u00a0 предприятие \r\n\r\n\tсоциален бизнес\u0007\nСоциален  Бизнес\n ";
    expect(variantsIn(typed)).toEqual(["социално предприятие", "социален бизнес"]);
  });

  it("are in composed letters", () => {
    expect(variantsIn("и\u0306од")).toEqual(["йод"]);
  });
});

describe("a pair", () => {
  const problemsOf = (bg: string, en = "mentor") => {
    const checked = checkPair({ bg, en });
    return "problems" in checked ? checked.problems : {};
  };

  it("is what was typed, in both languages", () => {
    expect(checkPair({ bg: "наставник\nментор\n", en: " mentor " })).toEqual({
      pair: { bg: ["наставник", "ментор"], en: ["mentor"] },
    });
  });

  it("has a variant in each language", () => {
    expect(problemsOf(" \n\t\n", "")).toEqual({ bg: { key: "none" }, en: { key: "none" } });
  });

  it("has at most eight in one", () => {
    expect(problemsOf(many(8))).toEqual({});
    expect(problemsOf(many(10))).toEqual({ bg: { key: "tooMany", over: 2 } });
  });

  it("has none of more than eighty characters, and the error names it", () => {
    expect(problemsOf("ж".repeat(80))).toEqual({});
    expect(problemsOf(`кратък\n${"ж".repeat(81)}`)).toEqual({
      bg: { key: "tooLong", variant: "ж".repeat(81) },
    });
  });

  it("shares no variant with another, in any letter case and either language", () => {
    const others = [
      { bg: ["НПО", "сдружение"], en: ["NGO"] },
      { bg: ["ментор"], en: ["mentor"] },
    ];
    expect(clashes({ bg: ["наставник"], en: ["coach"] }, others)).toEqual({});
    expect(clashes({ bg: ["фондация", "Сдружение"], en: ["ngo"] }, others)).toEqual({
      bg: { key: "taken", variant: "Сдружение", pair: "НПО — NGO" },
      en: { key: "taken", variant: "ngo", pair: "НПО — NGO" },
    });
    expect(clashes({ bg: ["mentor"], en: ["tutor"] }, others)).toEqual({
      bg: { key: "taken", variant: "mentor", pair: "ментор — mentor" },
    });
  });
});
