import { describe, expect, test } from "vitest";
import { type Sla, slaOf } from "@/lib/entries/sla";

// Submitted on Wednesday, due a week later.
const submission = { submittedAt: new Date("2026-11-18T14:00Z"), dueAt: new Date("2026-11-25T14:00Z") };
const seen = (now: string) => slaOf(submission, new Date(now));

describe("the time left for an answer", () => {
  test.each<[string, string, Partial<Sla>]>([
    ["just submitted", "2026-11-18T14:00Z", { tone: "calm", gone: 0, unit: "days", count: 5 }],
    ["submitted by a clock that is ahead", "2026-11-18T13:00Z", { tone: "calm", gone: 0 }],
    ["two working days left", "2026-11-23T14:00Z", { tone: "calm", unit: "days", count: 2 }],
    ["a day and a half left", "2026-11-24T02:00Z", { tone: "soon", unit: "days", count: 1 }],
    ["exactly a day left", "2026-11-24T14:00Z", { tone: "soon", unit: "days", count: 1 }],
    ["six hours left", "2026-11-25T08:00Z", { tone: "soon", unit: "hours", count: 6, gone: 96 }],
    ["minutes left", "2026-11-25T13:30Z", { tone: "soon", unit: "hours", count: 0 }],
    ["now", "2026-11-25T14:00Z", { tone: "late", unit: "hours", count: 0, gone: 100 }],
    ["three hours late", "2026-11-25T17:00Z", { tone: "late", unit: "hours", count: 3 }],
    ["a day late", "2026-11-26T15:00Z", { tone: "late", unit: "days", count: 1 }],
    ["late over a weekend", "2026-11-30T15:00Z", { tone: "late", unit: "days", count: 3, gone: 100 }],
  ])("%s", (_, now, expected) => expect(seen(now)).toMatchObject(expected));

  test("a weekend between is a working day, not sixty hours", () => {
    const friday = { submittedAt: new Date("2026-11-23T10:00Z"), dueAt: new Date("2026-11-30T10:00Z") };
    expect(slaOf(friday, new Date("2026-11-27T16:00Z"))).toMatchObject({
      unit: "days",
      count: 1,
      tone: "soon",
    });
  });
});
