import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf, monthFrom, plusMonths, weeksOf } from "@/lib/events/months";

const event = (startDate: string, endDate = startDate) => ({
  id: `${startDate}/${endDate}`,
  startDate,
  endDate,
});

describe("a month", () => {
  it("is one of our times, or none", () => {
    expect(monthFrom("2026-12")).toBe("2026-12");
    for (const wrong of [
      "2026-13",
      "2026-00",
      "26-12",
      "1989-12",
      "2100-01",
      "2026-12-01",
      "",
      undefined,
      ["2026-12"],
    ])
      expect(monthFrom(wrong)).toBeNull();
  });

  it("knows its neighbours and its days", () => {
    expect(plusMonths("2026-12", 1)).toBe("2027-01");
    expect(plusMonths("2026-01", -1)).toBe("2025-12");
    expect(daysOf("2028-02")).toEqual({ first: "2028-02-01", last: "2028-02-29" });
  });

  it("has weeks from Monday to Sunday that hold every day of it once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, "0")}`;
        const weeks = weeksOf(month, []);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(new Date(days[0]?.date ?? "").getUTCDay()).toBe(1);
        const { first, last } = daysOf(month);
        const own = days.filter(({ inMonth }) => inMonth).map(({ date }) => date);
        expect([own[0], own.at(-1), new Set(own).size]).toEqual([first, last, Number(last.slice(8))]);
        expect([...own].sort()).toEqual(own);
      }),
    );
  });
});

describe("what takes place in a month", () => {
  const cell = (weeks: ReturnType<typeof weeksOf<ReturnType<typeof event>>>, date: string) =>
    weeks.flat().find((day) => day.date === date);

  it("stands on its day; what takes several is a bar that begins anew each week and ends with the month", () => {
    const weeks = weeksOf("2026-11", [event("2026-11-24"), event("2026-11-20", "2026-12-02")]);
    expect(cell(weeks, "2026-11-24")?.events).toHaveLength(1);
    expect(cell(weeks, "2026-11-20")?.bars[0]?.span).toBe(3);
    expect(cell(weeks, "2026-11-21")?.bars[0]?.span).toBe(0);
    expect(cell(weeks, "2026-11-23")?.bars[0]?.span).toBe(7);
    expect(cell(weeks, "2026-11-30")?.bars[0]?.span).toBe(1);
    expect(cell(weeks, "2026-12-01")?.bars).toEqual([]);
  });

  const days = fc.integer({ min: -10, max: 40 });
  const events = fc.array(fc.tuple(days, fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
  const dateOf = (day: number) => new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10);

  it("never meets another on its line, and is on every one of its days, whatever there is", () => {
    fc.assert(
      fc.property(events, (given) => {
        const all = given.map(([from, more], index) => ({
          ...event(dateOf(from), dateOf(from + more)),
          id: index,
        }));
        for (const week of weeksOf("2026-11", all)) {
          for (const { date, inMonth, bars, events: single } of week) {
            const shown = [...bars.flatMap((bar) => bar?.event.id ?? []), ...single.map(({ id }) => id)];
            const there = all
              .filter(({ startDate, endDate }) => startDate <= date && date <= endDate)
              .map(({ id }) => id);
            expect([...shown].sort()).toEqual(inMonth ? [...there].sort() : []);
          }
          const lines = new Map<number, Set<number>>();
          for (const { bars } of week)
            bars.forEach((bar, line) => {
              if (bar) lines.set(bar.event.id, (lines.get(bar.event.id) ?? new Set()).add(line));
            });
          expect([...lines.values()].every((on) => on.size === 1)).toBe(true);
        }
      }),
    );
  });
});
