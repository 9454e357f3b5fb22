import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dayIn, exists, homeZone, momentsOf } from "@/lib/events/times";

const zone = homeZone;
const at = (iso: string) => new Date(iso);

describe("when an event takes place", () => {
  it("is told by the clocks of its own zone, in summer and in winter", () => {
    const meeting = { startDate: "2026-07-01", startTime: "18:00", endTime: "19:30", allDay: false };
    expect(momentsOf({ ...meeting, timeZone: zone })).toMatchObject({
      startsAt: at("2026-07-01T15:00Z"),
      endsAt: at("2026-07-01T16:30Z"),
    });
    expect(momentsOf({ ...meeting, startDate: "2026-12-01", timeZone: zone }).startsAt).toEqual(
      at("2026-12-01T16:00Z"),
    );
    expect(momentsOf({ ...meeting, timeZone: "America/New_York" }).startsAt).toEqual(at("2026-07-01T22:00Z"));
  });

  it("goes to the midnight after its last day when it is all-day, also over a change of the clocks", () => {
    const days = { startDate: "2026-03-28", endDate: "2026-03-29", allDay: true, timeZone: zone };
    expect(momentsOf(days)).toEqual({
      startsAt: at("2026-03-27T22:00Z"),
      endsAt: at("2026-03-29T21:00Z"),
      startDate: "2026-03-28",
      endDate: "2026-03-29",
    });
  });

  it("takes the rest of its last day when that has no hour, and two hours when it is the first one", () => {
    const forum = { startDate: "2026-11-10", startTime: "09:00", allDay: false, timeZone: zone };
    expect(momentsOf({ ...forum, endDate: "2026-11-12" })).toMatchObject({
      endsAt: at("2026-11-12T22:00Z"),
      endDate: "2026-11-12",
    });
    expect(momentsOf(forum).endsAt).toEqual(at("2026-11-10T09:00Z"));
    // Nobody said that it goes on the next day.
    expect(momentsOf({ ...forum, startTime: "23:00" }).endDate).toBe("2026-11-10");
  });

  it("does not take the day at whose midnight it ends", () => {
    const party = { startDate: "2026-11-10", startTime: "20:00", endDate: "2026-11-11", endTime: "00:00" };
    expect(momentsOf({ ...party, allDay: false, timeZone: zone }).endDate).toBe("2026-11-10");
  });

  it("takes an hour that comes twice as the first of the two", () => {
    const night = {
      startDate: "2026-10-25",
      startTime: "03:30",
      endTime: "05:00",
      allDay: false,
      timeZone: zone,
    };
    expect(momentsOf(night).startsAt).toEqual(at("2026-10-25T00:30Z"));
  });
});

describe("a time", () => {
  it("does not exist while the clocks go forward", () => {
    expect(exists("2027-03-28", "03:30", zone)).toBe(false);
    expect(exists("2027-03-28", "02:59", zone)).toBe(true);
    expect(exists("2027-03-28", "04:00", zone)).toBe(true);
    expect(exists("2027-03-14", "02:30", "America/New_York")).toBe(false);
    expect(exists("2026-10-25", "03:30", zone)).toBe(true);
  });

  const days = fc.date({ min: at("2000-01-01T00:00Z"), max: at("2090-01-01T00:00Z"), noInvalidDate: true });
  const minutes = fc.integer({ min: 0, max: 1439 });
  const zones = fc.constantFrom(
    "Europe/Sofia",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "UTC",
  );
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

  it("that exists is the one that the clocks show at its moment, whatever the day and zone", () => {
    fc.assert(
      fc.property(days, minutes, zones, (day, minute, timeZone) => {
        const [startDate, startTime] = [day.toISOString().slice(0, 10), clock(minute)];
        const { startsAt, endsAt } = momentsOf({ startDate, startTime, allDay: false, timeZone });
        const shown = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(timeZone);
        const isThere = shown.toString().startsWith(`${startDate}T${startTime}`);
        expect(isThere).toBe(exists(startDate, startTime, timeZone));
        expect(endsAt.getTime()).toBeGreaterThan(startsAt.getTime());
      }),
    );
  });

  it("lies on the days that are given, however many there are", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), zones, (day, more, timeZone) => {
        const startDate = day.toISOString().slice(0, 10);
        const endDate = Temporal.PlainDate.from(startDate).add({ days: more }).toString();
        const { startsAt, endsAt } = momentsOf({ startDate, endDate, allDay: true, timeZone });
        expect(dayIn(timeZone, startsAt)).toBe(startDate);
        expect(dayIn(timeZone, new Date(endsAt.getTime() - 1))).toBe(endDate);
      }),
    );
  });
});
