import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it, vi } from "vitest";
import { calendarFile, type FeedEvent } from "@/lib/events/ical";
import { momentsOf } from "@/lib/events/times";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "http://localhost:3000" }) }));

// Read by a parser that the portal does not use.

const base: FeedEvent = {
  id: "018f0000-0000-7000-8000-000000000001",
  slug: "sreshta",
  title: { bg: "Среща", en: "Meeting" },
  teaser: { bg: "За всички." },
  place: { bg: "Видин" },
  address: {},
  startsAt: new Date(0),
  endsAt: new Date(0),
  startDate: "",
  endDate: "",
  allDay: false,
  timeZone: "Europe/Sofia",
  status: "confirmed",
  statusNote: {},
  sequence: 0,
  changedAt: new Date("2026-11-01T10:00:00Z"),
};

type When = Parameters<typeof momentsOf>[0];
const event = (when: When, more: Partial<FeedEvent> = {}): FeedEvent => ({
  ...base,
  ...momentsOf(when),
  allDay: when.allDay,
  timeZone: when.timeZone,
  ...more,
});
const evening = (startDate: string, timeZone = "Europe/Sofia", more: Partial<FeedEvent> = {}) =>
  event({ startDate, startTime: "18:00", endTime: "19:30", allDay: false, timeZone }, more);

/** What a calendar program makes of the file: its zones are the file's own. */
function read(events: FeedEvent[], locale: "bg" | "en" = "bg") {
  ICAL.TimezoneService.reset();
  const file = calendarFile(events, { locale, name: "Събития, всички; тук" });
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const read = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return { file, calendar, events: read };
}
const property = (one: ICAL.Event, name: string) => one.component.getFirstPropertyValue(name);

describe("a calendar", () => {
  it("keeps the time of the clocks on both sides of their changes, in Sofia and in New York", () => {
    const days = [
      "2026-10-24",
      "2026-10-25",
      "2026-10-31",
      "2026-11-01",
      "2026-11-26",
      "2027-03-13",
      "2027-03-14",
    ].concat(["2027-03-27", "2027-03-28", "2027-03-29", "2027-07-01"]);
    const zones = ["Europe/Sofia", "America/New_York"];
    const given = days.flatMap((day) => zones.map((zone) => evening(day, zone)));
    const { events } = read(given.map((one, number) => ({ ...one, id: `${number}` })));
    for (const [index, one] of events.entries()) {
      expect(one.startDate.toJSDate()).toEqual(given[index]?.startsAt);
      expect(one.endDate.toJSDate()).toEqual(given[index]?.endsAt);
      expect([one.startDate.hour, one.startDate.zone.tzid]).toEqual([18, zones[index % 2]]);
    }
  });

  it("keeps any moment of any zone", () => {
    const zones = [
      "Europe/Sofia",
      "America/New_York",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "America/Sao_Paulo",
      "UTC",
    ];
    const days = fc.date({ min: new Date("1995-01-01"), max: new Date("2050-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), fc.integer({ min: 0, max: 23 }), (day, timeZone, hour) => {
        const startTime = `${String(hour).padStart(2, "0")}:30`;
        const one = event({ startDate: day.toISOString().slice(0, 10), startTime, allDay: false, timeZone });
        // An hour that comes twice is the first of the two in both, save that the parser takes it as the second.
        const start = read([one]).events[0]?.startDate.toJSDate().getTime() ?? 0;
        const off = Math.abs(start - one.startsAt.getTime());
        expect(off === 0 || isTwice(one)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("has days without hours of what is all-day, its end the day after the last", () => {
    const when = { startDate: "2027-03-27", endDate: "2027-03-29", allDay: true, timeZone: "Europe/Sofia" };
    const { events, file } = read([event(when)]);
    expect(file).toContain("DTSTART;VALUE=DATE:20270327\r\n");
    expect(file).toContain("DTEND;VALUE=DATE:20270330\r\n");
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.duration.toSeconds()).toBe(3 * 86_400);
  });

  it("goes over several days", () => {
    const when = { startDate: "2026-10-23", startTime: "09:00", endDate: "2026-10-26", endTime: "17:00" };
    const given = event({ ...when, allDay: false, timeZone: "Europe/Sofia" });
    expect(read([given]).events[0]?.endDate.toJSDate()).toEqual(given.endsAt);
  });

  it("knows what has become of an event, under the same UID", () => {
    const states = [
      ["confirmed", 0, "CONFIRMED"],
      ["tentative", 1, "TENTATIVE"],
      ["moved", 2, "CONFIRMED"],
      ["cancelled", 3, "CANCELLED"],
    ] as const;
    for (const [status, sequence, written] of states) {
      const statusNote = { bg: "Болест на лектора." };
      const [one] = read([evening("2026-11-26", "Europe/Sofia", { status, sequence, statusNote })]).events;
      if (!one) throw new Error("no event");
      expect([one.uid, one.sequence, property(one, "status")]).toEqual([
        `${base.id}@localhost`,
        sequence,
        written,
      ]);
      expect(String(property(one, "last-modified"))).toBe("2026-11-01T10:00:00Z");
      expect(String(property(one, "dtstamp"))).toBe("2026-11-01T10:00:00Z");
      expect(one.description.includes("Болест на лектора.")).toBe(status !== "confirmed");
    }
  });

  it("is in one language, with the page of the event", () => {
    const [one] = read([evening("2026-11-26")], "en").events;
    expect(one?.summary).toBe("Meeting");
    expect(one && property(one, "url")).toBe("http://localhost:3000/en/events/sreshta");
  });

  it("tells the online address to those who are given it alone", () => {
    const online = { url: "https://meet.example.org/a,b;c", note: { bg: "Парола: 42" } };
    expect(read([evening("2026-11-26")]).file).not.toContain("meet.example.org");
    const [one] = read([evening("2026-11-26", "Europe/Sofia", { online, place: {} })]).events;
    expect(one?.description).toContain("https://meet.example.org/a,b;c");
    expect(one?.location).toBe("https://meet.example.org/a,b;c");
  });

  const hostile = [
    "BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT",
    "a\nSTATUS:CANCELLED\nb",
    "x\u2028ATTACH:http://evil.example",
    "\\n;,:\"'<script>",
    `дълго ${"заглавие ".repeat(40)}`,
    "👩‍👩‍👧 \u0000\u0007 край",
    "END:VCALENDAR",
  ];
  it.each(hostile)("takes any text as a text: %j", (text) => {
    const { events, calendar } = read([
      evening("2026-11-26", "Europe/Sofia", {
        title: { bg: text },
        teaser: { bg: text },
        place: { bg: text },
      }),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]?.uid).toBe(`${base.id}@localhost`);
    expect(calendar.getAllSubcomponents("vevent")[0]?.getAllProperties("status")).toHaveLength(1);
    expect(events[0]?.component.getAllProperties("attach")).toHaveLength(0);
    const plain = (words: string) => words.replace(/[\s\p{Cc}\u2028]+/gu, " ").trim();
    expect(plain(events[0]?.summary ?? "")).toBe(plain(text));
  });

  it("has lines of at most 75 octets, and its own name", () => {
    const { file } = read([evening("2026-11-26", "Europe/Sofia", { title: { bg: "Щ".repeat(300) } })]);
    expect(Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file).toContain("\r\nX-WR-CALNAME:Събития\\, всички\\; тук\r\n");
    expect(read([]).events).toEqual([]);
  });
});

/** Whether the clocks show its time again an hour, or half an hour, later. */
function isTwice({ startsAt, timeZone }: FeedEvent): boolean {
  const clock = (at: number) =>
    new Intl.DateTimeFormat("en", { timeZone, dateStyle: "short", timeStyle: "short" }).format(at);
  return [30, 60].some(
    (minutes) => clock(startsAt.getTime()) === clock(startsAt.getTime() + minutes * 60_000),
  );
}
