import { describe, expect, it } from "vitest";
import { badgeOf } from "@/lib/claims/badge";

const now = new Date("2026-11-23T12:00:00Z");
const source = "https://report.example";
const badge = (at?: string, claim: object = { source }, verdict = "confirmed" as const) =>
  badgeOf(claim, at ? { verdict, at } : null, now);

describe("the badge of a claim", () => {
  it("says whether there is a source while nobody has checked", () => {
    expect(badge()).toMatchObject({ standing: "sourced", age: null, checkedAt: null });
    expect(badge(undefined, { source: " " }).standing).toBe("none");
    expect(badge(undefined, {}).standing).toBe("none");
  });

  it.each([
    ["2026-11-23T11:00:00.000Z", "confirmed", "fresh", 0],
    ["2024-11-23T12:00:01.000Z", "confirmed", "fresh", 1],
    // Two years to the second: it fades.
    ["2024-11-23T12:00:00.000Z", "confirmed", "fading", 2],
    ["2022-11-23T12:00:01.000Z", "confirmed", "fading", 3],
    ["2022-11-23T12:00:00.000Z", "sourced", "expired", 4],
    ["2019-01-01T00:00:00.000Z", "sourced", "expired", 7],
  ])("of a check on %s is %s and %s", (at, standing, age, years) => {
    expect(badge(at)).toMatchObject({ standing, age, years, checkedAt: at });
  });

  it("keeps what a check found, good or bad, and forgets it alike", () => {
    for (const verdict of ["partly", "not_confirmed"] as const) {
      expect(badgeOf({ source }, { verdict, at: "2025-01-01T00:00:00Z" }, now).standing).toBe(verdict);
      expect(badgeOf({ source }, { verdict, at: "2020-01-01T00:00:00Z" }, now).standing).toBe("sourced");
    }
  });

  it.each([
    ["2016", 2016],
    ["2014–2016", 2016],
    ["юни 2014 г. – май 2020 г.", 2020],
    ["2021", null],
    ["2016 и 2025", null],
    ["2016–2030", 2016],
    ["12016 деца", null],
    ["", null],
    [undefined, null],
  ])("tells how old figures of „%s“ are", (period, dataUntil) => {
    expect(badge(undefined, { period }).dataUntil).toBe(dataUntil);
  });
});
