import { describe, expect, it } from "vitest";
import { readingMinutes, wordsPerMinute } from "@/lib/collections/reading-time";
import { aSnapshot } from "@/tests/briefings/snapshot";

const wordsOf = (count: number, word: string) => Array.from({ length: count }, () => word).join(" ");

/** A collection whose only words are those of its summary. */
const bare = (summary: { bg?: string; en?: string }) =>
  aSnapshot(0, {
    title: {},
    teaser: {},
    organisation: {},
    audience: {},
    question: {},
    summary,
    keyMessages: [],
    recommendations: [],
    method: null,
    groups: [],
  });

describe("the reading time", () => {
  it("is counted at the speed of the language", () => {
    expect(readingMinutes(bare({ bg: wordsOf(10 * wordsPerMinute.bg, "дума") }), "bg")).toBe(10);
    expect(readingMinutes(bare({ en: wordsOf(10 * wordsPerMinute.en, "word") }), "en")).toBe(10);
    expect(wordsPerMinute.bg).toBeLessThan(wordsPerMinute.en);
  });

  it("counts a text that is in the other language only, at the speed of that one", () => {
    expect(readingMinutes(bare({ bg: wordsOf(4 * wordsPerMinute.bg, "дума") }), "en")).toBe(4);
  });

  it("counts neither dashes nor a number's separators as words", () => {
    const text = `${wordsOf(2 * wordsPerMinute.bg - 3, "дума")} — 14,600 – 2019-2022 по-добре`;
    expect(readingMinutes(bare({ bg: text }), "bg")).toBe(2);
  });

  it("is never less than a minute, and grows with what is collected", () => {
    expect(readingMinutes(bare({}), "bg")).toBe(1);
    expect(readingMinutes(aSnapshot(40), "bg")).toBeGreaterThan(readingMinutes(aSnapshot(3), "bg"));
  });
});
