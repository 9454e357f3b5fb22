import { describe, expect, test } from "vitest";
import { shown } from "../factories/marked";
import { publishPlain as publish } from "../factories/publications";
import { ask, found } from "../factories/search";

describe("the order of what is found", () => {
  test("has the reader's language first", async () => {
    const english = {
      title: { bg: "Фагот за двама", en: "Bassoon" },
      teaser: { bg: "За двама.", en: "For two." },
    };
    await publish("Двуезичен фагот", { ...english, oblasti: ["BG311"] });
    await publish("Фагот сам", { oblasti: ["BG311"] });
    expect(await found("фагот", { region: "BG311" })).toEqual(["Фагот сам", "Фагот за двама"]);
    expect(await found("фагот", { locale: "en" })).toEqual(["Bassoon", "Фагот сам"]);
    expect((await ask("фагот", { locale: "en" })).items.map(({ title }) => title.lang)).toEqual(["en", "bg"]);
  });

  const proof = (evidence: string) => ({ results: [{ indicator: { bg: "Брой" }, value: "1", evidence }] });

  test("has titles before teasers before texts", async () => {
    const at = new Date(Date.UTC(2026, 4));
    await publish("Текст", { problem: { bg: "Свири контрабас." } }, at);
    await publish("Тийзър", { teaser: { bg: "Свири контрабас." } }, at);
    await publish("Контрабас", {}, at);
    expect(await found("контрабас")).toEqual(["Контрабас", "Тийзър", "Текст"]);
  });

  test("has better places before better evidence and newer texts", async () => {
    const old = new Date(Date.UTC(2015, 1));
    await publish("Виолончело", {}, old);
    await publish("Втори", { teaser: { bg: "Свири виолончело." } }, old);
    await publish("Трети", { problem: { bg: "Виолончело." }, ...proof("5") });
    expect(await found("виолончело")).toEqual(["Виолончело", "Втори", "Трети"]);
  });

  test("is tipped by evidence and by freshness between equals", async () => {
    const at = (year: number) => new Date(Date.UTC(year, 5));
    await publish("Зурна едно", proof("4"), at(2025));
    await publish("Зурна две", proof("1"), at(2025));
    expect(await found("зурна")).toEqual(["Зурна едно", "Зурна две"]);
    const now = Date.now();
    await publish("Кавал днес", {}, new Date(now));
    await publish("Кавал някога", {}, new Date(now - 5 * 365 * 86_400_000));
    expect(await found("кавал")).toEqual(["Кавал днес", "Кавал някога"]);
  });

  test("is by date when asked so, and by the day of confirmation", async () => {
    const on = (date: number) => new Date(Date.UTC(2026, 2, date));
    await publish("Гусла а", {}, on(1), on(9));
    await publish("Гусла б", {}, on(2), on(3));
    expect(await found("гусла", { sort: "newest" })).toEqual(["Гусла б", "Гусла а"]);
    expect(await found("гусла", { sort: "confirmed" })).toEqual(["Гусла а", "Гусла б"]);
  });
});

describe("what is shown of it", () => {
  test("the words are marked, in the reader's language if they stand there", async () => {
    const both = {
      title: { bg: "Кларинет", en: "Clarinet" },
      teaser: { bg: "Тука. Кларинетът пее.", en: "A clarinet sings." },
    };
    await publish("Кларинет", { ...both, solution: { bg: "Само тук: пиколо SOS.", en: "Nothing but SOS." } });
    const [bg] = (await ask("кларинетите")).items;
    expect([shown(bg?.markedTitle), shown(bg?.fragment), bg?.fragment?.lang]).toEqual([
      "[Кларинет]",
      "Тука. [Кларинетът] пее.",
      "bg",
    ]);
    const [en] = (await ask("clarinets", { locale: "en" })).items;
    expect([shown(en?.markedTitle), shown(en?.fragment)]).toEqual(["[Clarinet]", "A [clarinet] sings."]);
    const [other] = (await ask("пиколо", { locale: "en" })).items;
    expect([other?.markedTitle.lang, shown(other?.fragment), other?.fragment?.lang]).toEqual([
      "en",
      "Само тук: [пиколо] SOS.",
      "bg",
    ]);
    for (const [locale, text] of [
      ["bg", "Само тук: пиколо [SOS]."],
      ["en", "Nothing but [SOS]."],
    ] as const)
      expect(shown((await ask("sos", { locale })).items[0]?.fragment)).toBe(text);
    expect((await ask("")).items.every(({ fragment }) => fragment === null)).toBe(true);
  });
});
