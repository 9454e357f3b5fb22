import { describe, expect, it, test } from "vitest";
import { lastDayOf, opennessOf, stateOf, timeToClose, timeToOpen } from "@/lib/challenges/challenge";
import { homeZone, momentsOf } from "@/lib/events/times";

const timesOf = (opensOn: string, closesOn: string) => {
  const moments = momentsOf({ startDate: opensOn, endDate: closesOn, allDay: true, timeZone: homeZone });
  return { opensAt: moments.startsAt, closesAt: moments.endsAt, resultsPublishedAt: null };
};

describe("a call is open from the first moment of its first day in Sofia to the last of its last", () => {
  test.each([
    ["winter", "2027-01-10", "2027-01-20", "2027-01-09T22:00:00.000Z", "2027-01-20T22:00:00.000Z"],
    ["summer", "2027-07-10", "2027-07-20", "2027-07-09T21:00:00.000Z", "2027-07-20T21:00:00.000Z"],
    [
      "the night of the spring change",
      "2027-03-28",
      "2027-03-28",
      "2027-03-27T22:00:00.000Z",
      "2027-03-28T21:00:00.000Z",
    ],
    [
      "the night of the autumn change",
      "2027-10-31",
      "2027-10-31",
      "2027-10-30T21:00:00.000Z",
      "2027-10-31T22:00:00.000Z",
    ],
  ])("%s", (_, opensOn, closesOn, opensAt, closesAt) => {
    const call = timesOf(opensOn, closesOn);
    expect([call.opensAt.toISOString(), call.closesAt.toISOString()]).toEqual([opensAt, closesAt]);
    const at = (iso: string, milliseconds: number) =>
      opennessOf(call, new Date(new Date(iso).getTime() + milliseconds));
    expect(at(opensAt, -1)).toBe("coming");
    expect(at(opensAt, 0)).toBe("open");
    expect(at(closesAt, -1)).toBe("open");
    expect(at(closesAt, 0)).toBe("closed");
    expect(lastDayOf(closesAt)).toBe(closesOn);
  });
});

describe("the time that is left, as people say it", () => {
  const { opensAt, closesAt } = timesOf("2027-03-20", "2027-03-28");
  test.each([
    ["2027-03-20T10:00:00Z", { unit: "days", count: 8 }],
    ["2027-03-27T21:59:59Z", { unit: "days", count: 1 }],
    // In Sofia it is already the last day, which has an hour less.
    ["2027-03-27T22:00:00Z", { unit: "hours", count: 23 }],
    ["2027-03-28T20:30:00Z", { unit: "hours", count: 0 }],
    ["2027-03-29T20:30:00Z", { unit: "hours", count: 0 }],
  ])("at %s until it closes", (now, left) => {
    expect(timeToClose(closesAt, new Date(now))).toEqual(left);
  });
  test.each([
    ["2027-03-18T23:00:00Z", { unit: "days", count: 1 }],
    ["2027-03-18T20:00:00Z", { unit: "days", count: 2 }],
  ])("at %s until it opens", (now, left) => {
    expect(timeToOpen(opensAt, new Date(now))).toEqual(left);
  });
});

describe("where a call stands", () => {
  const call = timesOf("2027-03-20", "2027-03-28");
  it("is a matter of its dates, its reviewers and its results", () => {
    const standing = (now: string, reviewers: number, resultsPublishedAt: string | null = null) =>
      stateOf({ ...call, reviewers, resultsPublishedAt }, new Date(now));
    expect(standing("2027-03-01T00:00:00Z", 3)).toBe("coming");
    expect(standing("2027-03-25T00:00:00Z", 3)).toBe("open");
    expect(standing("2027-03-29T00:00:00Z", 0)).toBe("closed");
    expect(standing("2027-03-29T00:00:00Z", 1)).toBe("reviewing");
    expect(standing("2027-03-29T00:00:00Z", 1, "2027-03-28T23:00:00Z")).toBe("results");
  });
  it("is the same from a cache, where times are texts", () => {
    const cached = { opensAt: call.opensAt.toISOString(), closesAt: call.closesAt.toISOString() };
    expect(opennessOf(cached, new Date("2027-03-25T00:00:00Z"))).toBe("open");
  });
});
