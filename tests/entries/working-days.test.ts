import { describe, expect, test } from "vitest";
import { holidaysOf, orthodoxEaster } from "@/lib/entries/holidays";
import { addWorkingDays, workingDaysBetween } from "@/lib/entries/working-days";

const at = (text: string) => new Date(text);
const later = (start: string, days: number) => addWorkingDays(at(start), days).toISOString().slice(0, 16);

describe("Orthodox Easter", () => {
  test.each([
    [2024, "2024-05-05"],
    [2025, "2025-04-20"],
    [2026, "2026-04-12"],
    [2027, "2027-05-02"],
    [2028, "2028-04-16"],
    [2030, "2030-04-28"],
  ])("of %i is on %s", (year, day) => expect(orthodoxEaster(year)).toBe(day));
});

describe("public holidays", () => {
  test("are all three of Christmas, and those of Easter", () => {
    const year = [...holidaysOf(2025)];
    expect(year).toEqual(expect.arrayContaining(["2025-12-24", "2025-12-25", "2025-12-26"]));
    expect(year).toEqual(expect.arrayContaining(["2025-04-18", "2025-04-19", "2025-04-20", "2025-04-21"]));
  });

  // As published for these years: a holiday on a weekend makes the first working day after it free, Easter apart.
  test.each([
    ["2021-05-04", "1 May was Easter Saturday, 3 May Easter Monday"],
    ["2026-05-25", "24 May is a Sunday"],
    ["2026-09-07", "6 September is a Sunday"],
    ["2026-12-28", "26 December is a Saturday"],
    ["2027-12-27", "25 December is a Saturday"],
    ["2027-12-28", "26 December is a Sunday"],
    ["2028-12-27", "24 December is a Sunday"],
  ])("make up for a weekend: %s is free, since %s", (day) =>
    expect(holidaysOf(Number(day.slice(0, 4)))).toContain(day),
  );

  test("leave other days alone", () => {
    for (const day of ["2026-12-23", "2026-12-29", "2026-05-26", "2026-11-01"])
      expect(holidaysOf(2026)).not.toContain(day);
  });
});

describe("working days", () => {
  test("skip weekends", () => {
    expect(later("2026-11-23T10:00Z", 5)).toBe("2026-11-30T10:00");
    expect(later("2026-11-27T10:00Z", 1)).toBe("2026-11-30T10:00");
    expect(later("2026-11-28T10:00Z", 1)).toBe("2026-11-30T10:00");
  });

  test("skip Christmas and Easter", () => {
    expect(later("2026-12-22T10:00Z", 5)).toBe("2027-01-04T10:00");
    expect(later("2026-04-08T10:00Z", 5)).toBe("2026-04-17T10:00");
  });

  test("are days in Sofia, not in Greenwich", () => {
    // 01:00 on Saturday in Sofia.
    expect(later("2026-11-27T23:00Z", 1)).toBe("2026-11-29T23:00");
    // 01:00 on 24 December in Sofia; 29 December is the first working day.
    expect(later("2026-12-23T23:00Z", 1)).toBe("2026-12-28T23:00");
  });

  test("are counted as they are added", () => {
    for (const start of ["2026-11-23T10:00Z", "2026-12-22T10:00Z", "2026-04-11T05:30Z"])
      for (const days of [0, 1, 4, 5, 9])
        expect(workingDaysBetween(at(start), addWorkingDays(at(start), days))).toBe(days);
    expect(workingDaysBetween(at("2026-11-24T10:00Z"), at("2026-11-23T10:00Z"))).toBe(0);
    expect(workingDaysBetween(at("2026-11-27T16:00Z"), at("2026-11-30T10:00Z"))).toBe(0);
  });
});
