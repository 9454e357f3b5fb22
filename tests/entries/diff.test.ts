import { describe, expect, test } from "vitest";
import { changedFields, isSame, pairRows, wordDiff } from "@/lib/entries/diff";
import { practiceFields } from "@/lib/practices/input";

/** "-old- +new+ kept" of a comparison. */
const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ text, change }) => (change === "ins" ? `+${text}+` : change === "del" ? `-${text}-` : text))
    .join("");

const sides = (before: string, after: string) => {
  const pieces = wordDiff(before, after);
  const side = (without: string) =>
    pieces.flatMap(({ text, change }) => (change === without ? [] : [text])).join("");
  return [side("ins"), side("del")];
};

describe("a comparison of two texts", () => {
  test("is by whole Bulgarian words", () => {
    expect(shown("Фурната събира сто души.", "Фурната събира двеста души.")).toBe(
      "Фурната събира -сто-+двеста+ души.",
    );
    expect(shown("Работи от 2019 г.", "Работи от 2020 г.")).toBe("Работи от -2019-+2020+ г.");
  });

  test("shows what was added and what was removed", () => {
    expect(shown("Хляб и вода.", "Хляб и топла вода.")).toBe("Хляб и +топла +вода.");
    expect(shown("Хляб и топла вода.", "Хляб и вода.")).toBe("Хляб и -топла -вода.");
    expect(shown("", "Ново")).toBe("+Ново+");
    expect(shown("Старо", "")).toBe("-Старо-");
    expect(shown("Същото", "Същото")).toBe("Същото");
    expect(wordDiff("", "")).toEqual([]);
  });

  test("is of whole texts where little was kept", () => {
    expect(wordDiff("Всеки четвъртък месят хляб.", "Дърводелска работилница за младежи.")).toHaveLength(2);
  });

  test("loses no character of the new text", () => {
    const before = "Първи ред.\n\nВтори  ред – с „кавички“ и 14 600 €.";
    const after = "Първи нов ред.\n\nТрети ред – с „кавички“ и 14 700 €!";
    expect(sides(before, after)[1]).toBe(after);
  });

  test("of two long strangers ends", () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(" ");
    // A comparison that grows with the square of the length would run into the test's time limit.
    expect(wordDiff(long("а"), long("б"))).toHaveLength(2);
  });
});

describe("rows of two lists", () => {
  const [bread, soup, tea] = [{ name: "хляб" }, { name: "супа" }, { name: "чай" }];

  test("find their equals when one is put between", () => {
    expect(pairRows([bread, soup], [tea, bread, soup])).toEqual([
      { before: undefined, after: tea },
      { before: bread, after: bread },
      { before: soup, after: soup },
    ]);
  });

  test("that changed stand beside what they were", () => {
    expect(pairRows([bread, soup], [bread, { name: "топла супа" }])).toEqual([
      { before: bread, after: bread },
      { before: soup, after: { name: "топла супа" } },
    ]);
  });

  test("that are gone stay where they were", () => {
    expect(pairRows([bread, soup, tea], [bread, tea])).toEqual([
      { before: bread, after: bread },
      { before: soup, after: undefined },
      { before: tea, after: tea },
    ]);
    expect(pairRows([], [])).toEqual([]);
  });
});

describe("fields that differ", () => {
  test("are named in the order of the form", () => {
    const before = { title: { bg: "а" }, teaser: { bg: "б" }, topics: ["culture"], running: false };
    const after = { topics: ["health"], title: { bg: "нова" }, teaser: { bg: "б" }, running: false };
    expect(changedFields(practiceFields, before, after)).toEqual(["title", "topics"]);
  });

  test("do not depend on the order of keys, nor on how empty is written", () => {
    expect(isSame({ bg: "а", en: "b" }, { en: "b", bg: "а" })).toBe(true);
    const before = { title: { bg: "а", en: "" }, preconditions: {}, results: [] };
    expect(changedFields(practiceFields, before, { title: { bg: "а" }, sdgs: [], running: false })).toEqual(
      [],
    );
  });
});
