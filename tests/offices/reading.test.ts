import { describe, expect, test } from "vitest";
import { cellFrom, cellWords } from "@/lib/offices/cell";
import { written } from "@/lib/offices/input";
import { passagesOf } from "@/lib/offices/passages";
import { byPlace } from "@/lib/offices/place";
import { isShareToken, newShareToken } from "@/lib/offices/token";
import { rawPractice } from "../factories/practice";

describe("the sections of an entry", () => {
  const content = rawPractice({
    problem: { bg: "Проблем.", en: "A problem." },
    solution: { bg: "Решение." },
    results: [
      { indicator: { bg: "Деца" }, value: "640", unit: { bg: "деца" }, source: "https://example.org" },
      { indicator: { bg: "Семейства" } },
    ],
    preconditions: { staff: { bg: "Двама души." }, legal: { bg: "Договор." } },
  });

  test("come in the order of the form, in the reader's language where there is one", () => {
    expect(passagesOf("practice", content, "en")).toEqual([
      { field: "problem", text: "A problem.", lang: "en" },
      { field: "solution", text: "Решение.", lang: "bg" },
      { field: "results", text: "Деца · 640 · деца\nСемейства", lang: "bg" },
      { field: "preconditions", text: "Двама души.\nДоговор.", lang: "bg" },
    ]);
  });

  test("are none where an older content has none", () => {
    expect(passagesOf("practice", {}, "bg")).toEqual([]);
    expect(passagesOf("event", { programme: null, questions: "?" }, "bg")).toEqual([]);
  });
});

test("a cell has a known term at least, and says itself in words", () => {
  expect(cellFrom({ objective: "k", region: "BG31", group: "" })).toEqual({ objective: "k", region: "BG31" });
  expect(cellFrom({ region: "BG311" })).toEqual({ region: "BG311" });
  for (const wrong of [{}, { objective: "z" }, { region: "AT" }, { objective: ["k"] }, null])
    expect(cellFrom(wrong)).toBeNull();
  expect(cellWords({ region: "BG31", objective: "k" }, "en")).toMatch(/ · North-West$/);
  expect(cellWords({ region: "BG311" }, "bg")).toBe("Видин");
});

test("notes stand at their places in their order", () => {
  const notes = [
    { id: 1, place: "section:a" },
    { id: 2, place: null },
    { id: 3, place: "section:a" },
  ];
  expect([...byPlace(notes)].map(([place, list]) => [place, list.map(({ id }) => id)])).toEqual([
    ["section:a", [1, 3]],
    ["", [2]],
  ]);
});

test("a token is 32 random bytes, and nothing else is one", () => {
  const tokens = Array.from({ length: 50 }, newShareToken);
  expect(new Set(tokens).size).toBe(50);
  for (const token of tokens) {
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(isShareToken(token)).toBe(true);
  }
  for (const wrong of ["", "a".repeat(42), "a".repeat(44), `${"a".repeat(42)}/`, ["a".repeat(43)], null])
    expect(isShareToken(wrong)).toBe(false);
});

test.each([
  ["office", { nameBg: " Управляващ \n орган ", nameEn: "" }, { nameEn: "nameEn" }],
  ["note", { place: "here", quote: "", body: "" }, { place: "place" }],
  [
    "note",
    { place: "", quote: "а".repeat(1001), body: "а".repeat(2001) },
    { quote: "quoteTooLong", body: "tooLong" },
  ],
  ["cellNote", { body: " \n" }, { body: "body" }],
  ["list", { name: "а".repeat(121) }, { name: "nameTooLong" }],
  ["address", { address: " ", note: "а".repeat(601) }, { address: "address", note: "tooLong" }],
  ["share", { days: "8" }, { days: "days" }],
] as const)("what is wrong with a form of %s is told of each field: %j", (form, typed, problems) => {
  const { error } = written[form].safeParse(typed);
  const found = Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path[0], message]));
  expect(found).toEqual(problems);
});
