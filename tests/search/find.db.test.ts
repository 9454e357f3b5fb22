import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { publishPlain as publish } from "../factories/publications";
import { ask, found, titlesOf } from "../factories/search";

await publish("Детска кухня", {
  teaser: { bg: "Супата стига." },
  solution: { bg: "Готвим топъл обяд за ученици и пенсионери." },
});
await publish("Топла вечеря", { solution: { bg: "Готвим вечеря. Обядът не е топъл." } });
await publish("Шивачница „Игла“", { solution: { bg: "Пенсионери учат ученици да шият." } });
await publish("Читалище в Ловеч", { problem: { bg: "Хората четат по-малко." }, oblasti: ["BG315"] });

describe("what is found", () => {
  test("has all the words, wherever they stand and in whatever form", async () => {
    expect(await found("пенсионер ученик обяд")).toEqual(["Детска кухня"]);
    expect((await found("пенсионерите ученика")).sort()).toEqual(["Детска кухня", "Шивачница „Игла“"]);
    expect(await ask("пенсионерите кухня")).toMatchObject({ total: 1, partial: false, corrections: [] });
  });

  test("has some of them when nothing has all, and that is said", async () => {
    const some = await ask("игла вечеря");
    expect(titlesOf(some).sort()).toEqual(["Топла вечеря", "Шивачница „Игла“"]);
    expect(some).toMatchObject({ total: 2, partial: true, suggestion: null });
  });

  test("has a phrase in its order, stop words in their places", async () => {
    expect(await found("„топъл обяд“")).toEqual(["Детска кухня"]);
    expect((await found("топъл обяд")).sort()).toEqual(["Детска кухня", "Топла вечеря"]);
    expect(await found("„обяд топъл“")).toEqual([]);
    expect(await found("„обяд за ученици“")).toEqual(["Детска кухня"]);
    expect(await found("„обяд ученици“")).toEqual([]);
    for (const q of ["„кухня супата“", "„супата стига сдружение“", "„проблем готвим“"])
      expect([q, await found(q)]).toEqual([q, []]);
  });

  test("has not what is excluded", async () => {
    expect(await found("готвим -вечерята")).toEqual(["Детска кухня"]);
    expect(await found("топъл -„топъл обяд“")).toEqual(["Топла вечеря"]);
    expect((await found("-готвя", { sort: "newest" })).slice(0, 2)).toEqual([
      "Читалище в Ловеч",
      "Шивачница „Игла“",
    ]);
    expect(await ask("-готвя -пенсионер -читалище")).toMatchObject({ total: 0, suggestion: null });
    expect(await found("пенсионер ракетопланче -кухня")).toEqual(["Шивачница „Игла“"]);
  });

  test("begins with a last word that is unfinished", async () => {
    expect(await ask("шивачн")).toMatchObject({ total: 1, corrections: [], partial: false });
    expect(await found("пенсионери шивачн")).toEqual(["Шивачница „Игла“"]);
  });

  test("is told of in the words that were meant when they are misspelt", async () => {
    const misspelt = await ask("шивачнийца");
    expect(titlesOf(misspelt)).toEqual(["Шивачница „Игла“"]);
    expect(misspelt.corrections).toEqual([{ from: "шивачнийца", to: "шивачница" }]);
    // "civic tech" is a term of the glossary and stands in no text.
    expect(await ask("tech")).toMatchObject({ total: 0, corrections: [] });
    expect(await ask("пенсионер tehc")).toMatchObject({ total: 2, corrections: [], partial: true });
    expect(await found("тпола вечреря")).toEqual(["Топла вечеря"]);
  });

  test.each([
    "chitalishte Lovech",
    "4italishte lovech",
    "4itali6te",
    "ЧИТАЛИЩЕ",
    "чита\u0301лище",
    "читалищата",
    "chitalishteto",
  ])("is found by %s", async (q) => {
    expect(await found(q)).toEqual(["Читалище в Ловеч"]);
  });
});

test("stop words in Latin letters are stop words", async () => {
  for (const q of ["obyad za uchenitsi", "„obyad za uchenitsi“"])
    expect([q, await ask(q)]).toMatchObject([
      q,
      { total: 1, partial: false, corrections: [], suggestion: null },
    ]);
  expect(await ask("na za ot")).toMatchObject({ tooCommon: true });
});

describe("a term of the glossary", () => {
  test("is found in the other language and by its other names", async () => {
    const terms = { bg: ["шарена дъвка", "пъстра гума"], en: ["colourful gum"] };
    await db().glossaryTerm.create({ data: terms });
    await publish("Фабрика за пъстра гума");
    for (const q of ["colourful gum", "шарени дъвки", "„шарена дъвка“ фабрика", "sharena davka"])
      expect([q, (await found(q))[0]]).toEqual([q, "Фабрика за пъстра гума"]);
    expect(await ask("шарена ризница")).toMatchObject({ total: 0 });
    expect(await found("community cultural centre")).toEqual(["Читалище в Ловеч"]);
  });

  test("is no longer one when it is taken out", async () => {
    const { id } = await db().glossaryTerm.create({ data: { bg: ["кухня"], en: ["zorbing"] } });
    expect(await found("zorbing")).toEqual(["Детска кухня"]);
    await db().glossaryTerm.delete({ where: { id } });
    expect(await found("zorbing")).toEqual([]);
  });
});

describe("what is said about it", () => {
  test("only words that stand everywhere, or signs: the newest, and why", async () => {
    const newest = await found("");
    for (const q of ["и на за", "the of", "?!", "„и“ -"]) {
      expect(await ask(q)).toMatchObject({ tooCommon: true, total: newest.length, corrections: [] });
      expect(await found(q)).toEqual(newest);
    }
    expect(await ask("")).toMatchObject({ tooCommon: false });
    expect(await ask("на пенсионер")).toMatchObject({ tooCommon: false, total: 2 });
  });

  test("a suggestion finds something, and keeps what was excluded", async () => {
    for (const q of ["шивачницаторка", "готварс", "-обяд шивачницаторка"]) {
      const { total, suggestion } = await ask(q);
      expect([q, total]).toEqual([q, 0]);
      if (suggestion !== null)
        expect([suggestion, (await ask(suggestion)).total > 0]).toEqual([suggestion, true]);
    }
    expect((await ask("шивачницаторка")).suggestion).toBe("шивачница");
    expect((await ask("-обяд шивачницаторка")).suggestion).toBe("-обяд шивачница");
    expect(await ask("ъъъъъъъъъъ")).toMatchObject({ total: 0, suggestion: null });
  });

  test("a query of too many words is cut", async () => {
    const many = Array.from({ length: 16 }, () => "пенсионер").join(" ");
    expect(await ask(many)).toMatchObject({ cut: false, total: 2 });
    expect(await ask(`${many} ракета`)).toMatchObject({ cut: true, total: 2 });
  });
});
