import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { datesOf, fewestTimes, mostTimes, rhythms } from "@/lib/events/series";

test("a series goes on by weeks and months, its end and deadline with it", () => {
  const first = { startDate: "2026-11-26", endDate: "2026-11-27", registersUntil: "2026-11-20" };
  expect(datesOf(first, { rhythm: "two_weeks", times: 3 })).toEqual([
    { startDate: "2026-12-10", endDate: "2026-12-11", registersUntil: "2026-12-04" },
    { startDate: "2026-12-24", endDate: "2026-12-25", registersUntil: "2026-12-18" },
  ]);
});

test("a month without the day has it on its last one, and the next month again on its own", () => {
  const days = datesOf({ startDate: "2027-01-31" } as never, { rhythm: "month", times: 4 });
  expect(days.map(({ startDate }) => startDate)).toEqual(["2027-02-28", "2027-03-31", "2027-04-30"]);
});

test("a weekly series stays on its weekday, whatever the day and the number", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
      fc.constantFrom(...rhythms),
      fc.integer({ min: fewestTimes, max: mostTimes }),
      (day, rhythm, times) => {
        const startDate = day.toISOString().slice(0, 10);
        const days = datesOf({ startDate } as never, { rhythm, times });
        expect(days).toHaveLength(times - 1);
        expect([...days.map((one) => one.startDate)].sort()[0]).toBe(days[0]?.startDate);
        if (rhythm === "month") return;
        const { dayOfWeek } = Temporal.PlainDate.from(startDate);
        expect(days.every((one) => Temporal.PlainDate.from(one.startDate).dayOfWeek === dayOfWeek)).toBe(
          true,
        );
      },
    ),
  );
});
