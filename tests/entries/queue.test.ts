import { describe, expect, test } from "vitest";
import { countQueue, filterQueue, type Queued, queueFiltersFrom, queueQueryOf } from "@/lib/entries/queue";

const now = new Date("2026-11-23T10:00Z");
const item = (more: Partial<Queued>): Queued => ({
  kind: "practice",
  state: "submitted",
  sourceLanguage: "bg",
  claimedBy: null,
  submittedAt: new Date("2026-11-20T10:00Z"),
  reviewDueAt: new Date("2026-11-27T10:00Z"),
  ...more,
});

const waiting = item({});
const english = item({ sourceLanguage: "en", reviewDueAt: new Date("2026-11-24T09:00Z") });
const mine = item({ state: "in_review", claimedBy: { id: "me" } });
const held = item({
  state: "in_review",
  claimedBy: { id: "other" },
  reviewDueAt: new Date("2026-11-20T09:00Z"),
});
/** Approved by me, for a day after its deadline. */
const scheduled = item({
  state: "scheduled",
  claimedBy: { id: "me" },
  reviewDueAt: new Date("2026-11-20T09:00Z"),
});
const queue = [waiting, english, mine, held, scheduled];

const shown = (query: Record<string, string | string[]>) => filterQueue(queue, queueFiltersFrom(query), "me");

describe("the filters of the queue", () => {
  test.each([
    [{}, queue],
    [{ state: "waiting" }, [waiting, english]],
    [{ state: "held" }, [mine, held]],
    [{ state: "scheduled" }, [scheduled]],
    [{ state: "mine" }, [mine]],
    [{ language: "en" }, [english]],
    [{ state: "mine", language: "en" }, []],
    [{ kind: "practice" }, queue],
  ])("%o", (query, expected) => expect(shown(query)).toEqual(expected));

  test("pass over what they do not know", () => {
    const hostile = { state: "__proto__", language: ["bg", "en"], kind: "constructor" };
    expect(shown(hostile)).toEqual(queue);
    expect(queueQueryOf(queueFiltersFrom(hostile))).toBe("");
  });

  test("come back from their address", () => {
    const filters = queueFiltersFrom({ state: "mine", language: "en", kind: "practice" });
    expect(queueQueryOf(filters)).toBe("?state=mine&kind=practice&language=en");
    expect(queueFiltersFrom(Object.fromEntries(new URLSearchParams(queueQueryOf(filters))))).toEqual(filters);
  });
});

test("the counts of the queue", () => {
  expect(countQueue(queue, "me", now)).toEqual({
    all: 5,
    waiting: 2,
    held: 2,
    scheduled: 1,
    mine: 1,
    soon: 1,
    late: 1,
  });
});
