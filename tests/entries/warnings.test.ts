import { describe, expect, test } from "vitest";
import { personalDataIn } from "@/lib/entries/personal-data";
import { alike, likeness } from "@/lib/entries/similar";
import { staleFields } from "@/lib/entries/stale";
import { sourceTexts } from "@/lib/entries/texts";
import { warningsOf } from "@/lib/entries/warnings";
import { practiceFields } from "@/lib/practices/input";
import { loadStemmer } from "@/lib/search/language/stems";
import { stemsIn } from "@/lib/search/titles";

const stemmer = await loadStemmer();

const kinds = (text: string) => personalDataIn(text).map(({ kind }) => kind);

describe("personal data", () => {
  test.each([
    ["Пишете на ivan.petrov@example.org за повече.", "email", "ivan.petrov@example.org"],
    ["иван@пример.бг", "email", "иван@пример.бг"],
    ["тел. 0888 123 456", "phone", "0888 123 456"],
    ["+359 2 987 65 43", "phone", "+359 2 987 65 43"],
    ["(02) 987-65-43", "phone", "02) 987-65-43"],
    // The example number of the Bulgarian civil registration: its check digit is right.
    ["ЕГН 7523169263.", "egn", "7523169263"],
  ])("is seen in %s", (text, kind, found) => expect(personalDataIn(text)).toEqual([{ kind, found }]));

  test.each([
    "От 2019 до 2023 г. 14 600 души получиха 1 234 567,89 €.",
    "Регламент (ЕС) 2021/1057, чл. 4, и процедура BG05SFPR002-2.003.",
    "Индекс 1000, стая 204, 08:00–17:00 ч.",
    "Номер 1234567890 от регистъра.",
    "Общо 1 000 000 000 лв. и 20 000 000 000 €",
    "Съотношение 0,0012345678 на човек.",
    "ЕИК 175123456, @социални_иновации",
  ])("is not seen in %s", (text) => expect(kinds(text)).toEqual([]));

  test("of each kind is told once, and a personal number is no telephone", () => {
    expect(kinds("0147233180? a@b.bg c@d.bg 0888123456 0899123456")).toHaveLength(2);
    expect(kinds("7523169263 и пак 7523169263")).toEqual(["egn"]);
  });

  test("is looked for in a text that was made to be slow", () => {
    // A pattern that backtracks would run into the test's time limit.
    personalDataIn(`${"a.".repeat(20_000)}@`);
    personalDataIn("0".repeat(20_000));
    expect(personalDataIn("0 ".repeat(20_000))).toBeDefined();
  });
});

describe("warnings of a practice", () => {
  const content = { results: [], attachments: [] };
  const result = (more: object) => ({ indicator: { bg: "Участници" }, value: "640", ...more });

  test("name the results without a source", () => {
    const results = [result({ source: "https://example.org" }), result({}), result({ value: undefined })];
    expect(warningsOf("practice", { ...content, results })).toEqual([
      { field: "results", key: "unsourced", values: { count: 1, rows: "2" } },
    ]);
  });

  test("name high evidence that nothing supports", () => {
    const keys = (more: object) => warningsOf("practice", { ...content, ...more }).map(({ key }) => key);
    expect(keys({ results: [result({ evidence: "3" })] })).toEqual(["unsourced", "unproven"]);
    expect(keys({ results: [result({ evidence: "3" })], attachments: [{ id: "x" }] })).toEqual(["unsourced"]);
    expect(keys({ results: [result({ evidence: "5", source: "https://example.org" })] })).toEqual([]);
    expect(keys({ results: [result({ evidence: "2" })] })).toEqual(["unsourced"]);
  });

  test("stand beside the field in which somebody typed personal data, not beside addresses of sites", () => {
    const more = {
      problem: { en: "Write to ana@example.org" },
      images: [{ id: "x", alt: { bg: "а" }, credit: "0888 123 456" }],
      website: "https://example.org/0888123456",
    };
    expect(warningsOf("practice", { ...content, ...more }).map(({ field, key }) => [field, key])).toEqual([
      ["problem", "email"],
      ["images", "phone"],
    ]);
  });

  test("are none for an empty one", () => expect(warningsOf("practice", content)).toEqual([]));
});

describe("a translation", () => {
  const before = {
    title: { bg: "Хляб", en: "Bread" },
    problem: { bg: "А", en: "A" },
    results: [{ indicator: { bg: "Х", en: "X" }, value: "1" }],
    website: "https://example.org",
  };
  const stale = (change: object) => staleFields(practiceFields, "bg", before, { ...before, ...change });

  test("is stale when the source text changed alone", () => {
    expect(stale({ problem: { bg: "Б", en: "A" } })).toEqual(["problem"]);
    expect(stale({ results: [...before.results, { indicator: { bg: "Нов" } }] })).toEqual(["results"]);
  });

  test("is not, when it was changed as well, or when no text was", () => {
    expect(stale({ problem: { bg: "Б", en: "B" } })).toEqual([]);
    expect(
      stale({ website: "https://example.com", results: [{ ...before.results[0], value: "2" }] }),
    ).toEqual([]);
    expect(stale({})).toEqual([]);
  });

  test("that there is none of cannot be stale", () => {
    const only = { title: { bg: "Хляб" }, problem: { bg: "А" } };
    expect(staleFields(practiceFields, "bg", only, { ...only, problem: { bg: "Б" } })).toEqual([]);
  });

  test("is not changed by a new row in the other language", () => {
    const rows = (list: object[]) => sourceTexts({ results: list }, "en");
    const bread = { indicator: { bg: "Хляб", en: "Bread" } };
    expect(rows([bread, { indicator: { bg: "Сол" } }])).toBe(rows([bread]));
    expect(rows([bread, { indicator: { en: "Salt" } }])).not.toBe(rows([bread]));
  });
});

describe("two titles", () => {
  test.each([
    ["Мобилна библиотека за селата", "Мобилни библиотеки за села", true],
    ["Хлебна къща", "Хлебна къща, Бургас", true],
    ["Социална кухня", "Социална чайна", false],
    ["Център за деца", "Кухня на колела", false],
    ["***", "***", false],
  ])("%s — %s", (one, other, expected) => {
    const [a, b] = [stemsIn(one, stemmer), stemsIn(other, stemmer)];
    expect(likeness(a, b) >= alike).toBe(expected);
  });
});
