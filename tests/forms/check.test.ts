import { describe, expect, it } from "vitest";
import { checkContent, completeness, problemsOf, wrongOnly } from "@/lib/forms/check";
import { area, choices, files, rows, text, url } from "@/lib/forms/fields";
import { number } from "@/lib/forms/figures";

const fields = {
  title: text(10, { required: true }),
  teaser: text(20, { required: true }),
  story: area(12),
  topics: choices("topics", 2, { required: true }),
  results: rows({ indicator: text(9, { required: true }), source: url() }, 3),
  images: files("image", { alt: text(9, { required: true }) }, 2),
  cost: number(),
};

const complete = { title: { bg: "Име" }, teaser: { bg: "Какво" }, topics: ["health"] };
const problems = (raw: object, source: "bg" | "en" = "bg") => {
  const checked = checkContent(fields, { ...complete, ...raw }, source);
  return checked.ok ? [] : checked.problems;
};

describe("a content", () => {
  it("is right when all that is required is there", () => {
    expect(checkContent(fields, complete, "bg")).toMatchObject({
      ok: true,
      content: { title: { bg: "Име" } },
    });
  });

  it("must be written in its source language", () => {
    expect(problems({}, "en").map(({ path, key }) => [path, key])).toEqual([
      ["title.en", "required"],
      ["teaser.en", "required"],
    ]);
  });

  it("in a second language stands with its title and teaser", () => {
    expect(problems({ story: { en: "Story" } })).toEqual([
      { path: "title.en", key: "titleInLanguage" },
      { path: "teaser.en", key: "titleInLanguage" },
    ]);
  });

  it("asks of a row only what somebody has begun", () => {
    expect(problems({ results: [{ indicator: { bg: "" }, source: "" }] })).toEqual([]);
    expect(problems({ results: [{}, { source: "example.org" }] })).toEqual([
      { path: "results.1.indicator.bg", key: "required" },
    ]);
    expect(problems({ images: [{ id: "x" }] })).toEqual([{ path: "images.0.alt.bg", key: "required" }]);
  });

  it("adds what single fields cannot see", () => {
    const checked = checkContent(fields, complete, "bg", () => [{ path: "cost", key: "yearOrder" }]);
    expect(checked).toEqual({ ok: false, problems: [{ path: "cost", key: "yearOrder" }] });
  });
});

describe("a problem", () => {
  it("says by how much a text is too long, counted as its limit is", () => {
    // 13 characters once the break is one and the ends are trimmed.
    expect(problems({ story: { bg: " шест 78\r\n90123 " } })).toEqual([
      { path: "story.bg", key: "tooLong", values: { max: 12, over: 1 } },
    ]);
  });

  it("says how many are too many", () => {
    expect(problems({ topics: ["health", "housing", "energy"] })).toEqual([
      { path: "topics", key: "tooMany", values: { max: 2, over: 1 } },
    ]);
  });

  it("is of one step, and wrong rather than missing", () => {
    const all = problems({ title: {}, cost: "много", results: [{ source: "не адрес" }] });
    expect(wrongOnly(all).map(({ path }) => path)).toEqual(["results.0.source", "cost"]);
    expect(problemsOf(["results"], all).map(({ path }) => path)).toEqual([
      "results.0.source",
      "results.0.indicator.bg",
    ]);
  });
});

describe("completeness", () => {
  it("counts the fields that the form shows and that hold anything", () => {
    const raw = { ...complete, results: [{ source: "" }], cost: "0", hidden: "x" };
    expect(completeness(Object.keys(fields), raw)).toEqual({ filled: 4, total: 7 });
  });
});
