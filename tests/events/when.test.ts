import { expect, it } from "vitest";
import { hoursOf, whenOf } from "@/lib/events/when";
import { weekdays, zoneName } from "@/lib/i18n/calendar-format";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const day = {
  startDate: "2026-11-26",
  endDate: "2026-11-26",
  startTime: "18:00",
  endTime: "19:30",
  timeZone: "Europe/Sofia",
};

it.each([
  [{}, "26 ноември 2026 г., 18:00–19:30", "26 November 2026, 18:00–19:30"],
  [{ endTime: null }, "26 ноември 2026 г., 18:00", "26 November 2026, 18:00"],
  [{ startTime: null, endTime: null }, "26 ноември 2026 г.", "26 November 2026"],
  [{ startTime: null, endTime: null, endDate: "2026-11-28" }, "26–28 ноември 2026 г.", "26–28 November 2026"],
  [
    { startTime: null, endDate: "2026-12-02" },
    "26 ноември – 2 декември 2026 г.",
    "26 November – 2 December 2026",
  ],
  [
    { startTime: null, endDate: "2027-01-02" },
    "26 ноември 2026 г. – 2 януари 2027 г.",
    "26 November 2026 – 2 January 2027",
  ],
  [{ endTime: null, endDate: "2026-11-28" }, "26–28 ноември 2026 г., 18:00", "26–28 November 2026, 18:00"],
  [
    { endDate: "2026-11-27", endTime: "02:00", timeZone: "Asia/Tokyo" },
    "26 ноември 2026 г., 18:00 – 27 ноември 2026 г., 02:00 (Asia/Tokyo)",
    "26 November 2026, 18:00 – 27 November 2026, 02:00 (Asia/Tokyo)",
  ],
])("says when: %j", (more, bg, en) => {
  expect(plain(whenOf({ ...day, ...more }, "bg"))).toBe(bg);
  expect(plain(whenOf({ ...day, ...more }, "en"))).toBe(en);
});

it("has hours of one day alone", () => {
  expect(hoursOf(day)).toBe("18:00–19:30");
  expect(hoursOf({ ...day, endDate: "2026-11-27" })).toBeNull();
  expect(hoursOf({ ...day, startTime: null })).toBeNull();
});

it("names a zone as its clocks go then", () => {
  expect(zoneName("America/New_York", "2026-07-01T12:00:00Z", "en")).toMatch(/^Eastern Time, UTC-04:00$/);
  expect(zoneName("America/New_York", "2026-12-01T12:00:00Z", "bg")).toMatch(/, UTC-05:00$/);
});

it("begins the week on Monday", () => {
  expect(weekdays("bg")[0]).toEqual({ long: "понеделник", short: "пн" });
  expect(weekdays("en")[6]?.short).toBe("Sun");
});
