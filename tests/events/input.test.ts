import { describe, expect, it } from "vitest";
import { clubPageOf } from "@/lib/events/club-page";
import { filtersFrom, noFilters, pageFrom, queryOf } from "@/lib/events/filters";
import { eventCrossCheck, eventFields, mostPlaces } from "@/lib/events/input";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import { rawGathering } from "../factories/gatherings";

const problems = (more: RawObject) => {
  const checked = checkContent(eventFields, rawGathering(more), "bg", eventCrossCheck);
  return checked.ok ? [] : checked.problems;
};
const one = (path: string, key: string) => [expect.objectContaining({ path, key })];
const winter = { startDate: "2027-01-20", startTime: "18:00", endTime: "19:30" };

describe("an event", () => {
  it("is right as it is", () => expect(problems(winter)).toEqual([]));

  it("does not end before it starts", () => {
    expect(problems({ ...winter, endTime: "17:00" })).toEqual(one("endTime", "dateOrder"));
    expect(problems({ ...winter, endTime: "18:00" })).toEqual(one("endTime", "dateOrder"));
    expect(problems({ ...winter, endDate: "2027-01-19" })).toEqual(one("endDate", "dateOrder"));
    expect(problems({ ...winter, endDate: "2027-01-21", endTime: "09:00" })).toEqual([]);
    expect(problems({ ...winter, registersUntil: "2027-01-21" })).toEqual(one("registersUntil", "dateOrder"));
  });

  it("does not begin in the hour that the clocks skip", () => {
    const night = { startDate: "2027-03-28", startTime: "03:30", endTime: "05:00" };
    expect(problems(night)).toEqual(one("startTime", "noSuchTime"));
    expect(problems({ ...night, startTime: "01:00", endTime: "03:15" })).toEqual(
      one("endTime", "noSuchTime"),
    );
    expect(problems({ ...night, timeZone: "Asia/Tokyo" })).toEqual([]);
    expect(problems({ ...night, allDay: "on" })).toEqual([]);
  });

  it("has a first hour unless it is all-day", () => {
    expect(problems({ ...winter, startTime: "" })).toEqual(one("startTime", "required"));
    expect(problems({ ...winter, startTime: "", endTime: "", allDay: true })).toEqual([]);
  });

  it.each(["2027-02-30", "2027-13-01", "1.2.2027", "0202-01-01"])(
    "says so of the day %s and of nothing else",
    (startDate) => expect(problems({ ...winter, startDate })).toEqual(one("startDate", "date")),
  );

  it.each(["24:00", "18.30", "99:99", "noon"])("says so of the time %s and of nothing else", (startTime) =>
    expect(problems({ ...winter, startTime })).toEqual(one("startTime", "time")),
  );

  it("is no larger than any hall, and the message has the most", () => {
    expect(problems({ placesInPerson: "100000" })).toEqual([
      { path: "placesInPerson", key: "tooLarge", values: expect.objectContaining({ max: mostPlaces }) },
    ]);
    expect(problems({ placesInPerson: String(mostPlaces) })).toEqual([]);
    expect(problems({ placesInPerson: "0" })).toEqual(one("placesInPerson", "number"));
  });

  it("has a place, in the author's language, where people come", () => {
    expect(problems({ place: {}, address: {} })).toEqual(one("place.bg", "required"));
    expect(problems({ place: {}, address: { bg: "ул. „Шипка“ 1" } })).toEqual([]);
    expect(problems({ place: {}, mode: "online" })).toEqual([]);
    expect(eventCrossCheck(rawGathering({ place: {} }), "en")).toEqual(one("place.en", "required"));
  });

  it("presents pages of the portal alone", () => {
    const related = [
      { url: "/bg/practices/hlebna-kashta" },
      { url: "" },
      { url: "https://example.org/bg/practices/x" },
    ];
    expect(problems({ related })).toEqual(one("related.2.url", "clubAddress"));
  });
});

describe("a page of the club", () => {
  it.each([
    ["/bg/practices/hlebna-kashta", { path: "practices", slug: "hlebna-kashta" }],
    [" http://localhost:3000/en/ideas/x-1?a=b#c ", { path: "ideas", slug: "x-1" }],
    ["localhost:4100/bg/events/sreshta/", { path: "events", slug: "sreshta" }],
  ])("is %s", (address, page) => expect(clubPageOf(address)).toEqual(page));

  it.each([
    "https://example.org/bg/practices/x",
    "//example.org/bg/practices/x",
    "/bg/members/x",
    "/de/practices/x",
    "/bg/practices",
    "/bg/practices/x/y",
    "/bg/practices/%D1%85",
    "javascript:alert(1)",
    "https://",
    "http://localhost@example.org/bg/practices/x",
  ])("is not %s", (address) => expect(clubPageOf(address)).toBeNull());
});

describe("the filters of an address", () => {
  it("take what is known and go round", () => {
    const query = {
      mode: "online",
      topic: "culture",
      region: "BG311",
      language: "bg",
      access: ["step-free", "sign", "x"],
    };
    const filters = filtersFrom(query);
    expect(filters.access).toEqual(["sign", "step-free"]);
    const written = queryOf({ ...filters, month: "2026-12", page: 2 });
    expect(written).toBe(
      "?month=2026-12&mode=online&topic=culture&region=BG311&language=bg&access=sign&access=step-free&page=2",
    );
    expect(
      filtersFrom(
        Object.fromEntries(
          [...new URLSearchParams(written)].map(([key]) => [key, new URLSearchParams(written).getAll(key)]),
        ),
      ),
    ).toEqual(filters);
  });

  it("pass over what is not", () => {
    expect(
      filtersFrom({ mode: "hybrid", topic: "'; DROP", region: "XX", language: "tlh", access: "" }),
    ).toEqual(noFilters);
    expect(queryOf(noFilters)).toBe("");
    for (const page of ["0", "-1", "1.5", "x", "99999"]) expect(pageFrom({ page })).toBe(1);
  });
});
