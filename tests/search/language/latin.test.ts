import dictionary from "dictionary-bg";
import { describe, expect, it } from "vitest";
import { transliterate } from "@/lib/i18n/transliterate";
import { cyrillicReadings } from "@/lib/search/language/latin";

describe("the readings of a word in Latin letters", () => {
  it.each([
    ["sotsialna", "социална"],
    ["socialna", "социална"],
    ["predpriyatie", "предприятие"],
    ["predpriqtie", "предприятие"],
    ["predpriatie", "предприятие"],
    ["mladeji", "младежи"],
    ["mladezhi", "младежи"],
    ["uvrejdaniq", "увреждания"],
    ["uvrezhdania", "увреждания"],
    ["bulgaria", "българия"],
    ["bylgariq", "българия"],
    ["balgariya", "българия"],
    ["jilishte", "жилище"],
    ["jiliste", "жилище"],
    ["jili6te", "жилище"],
    ["4itali6te", "читалище"],
    ["chitalishte", "читалище"],
    ["4aika", "чайка"],
    ["6kola", "школа"],
    ["6tastie", "щастие"],
    ["tyrgovishte", "търговище"],
    ["targovishte", "търговище"],
    ["turgovishte", "търговище"],
    ["u4enici", "ученици"],
    ["uchenitsi", "ученици"],
    ["horata", "хората"],
    ["xora", "хора"],
    ["exkurziq", "екскурзия"],
    ["shofyor", "шофьор"],
    ["kurdjali", "кърджали"],
    ["kardzhali", "кърджали"],
    ["vuzrastni", "възрастни"],
    ["majka", "майка"],
    ["mayka", "майка"],
    ["qzovir", "язовир"],
    ["jazovir", "язовир"],
    ["wladislaw", "владислав"],
    ["club", "клуб"],
    ["inovacii", "иновации"],
    ["nasurchavane", "насърчаване"],
    ["juli", "юли"],
    ["sofia", "софия"],
  ])("of %s begin with what stands for %s", (latin, word) => {
    expect(cyrillicReadings(latin).slice(0, 6)).toContain(word);
  });

  it("put the official spelling of plain letters first", () => {
    expect(["romi", "zaetost", "grizha", "plovdiv", "varna"].map((one) => cyrillicReadings(one)[0])).toEqual([
      "роми",
      "заетост",
      "грижа",
      "пловдив",
      "варна",
    ]);
  });

  it("are none without Latin letters, or with letters of other alphabets", () => {
    expect(["", "социална", "2024", "46", "łódź", "straße"].flatMap(cyrillicReadings)).toEqual([]);
  });

  it("keep Cyrillic letters and digits among the Latin ones", () => {
    expect(cyrillicReadings("младеji")).toContain("младежи");
    expect(cyrillicReadings("covid19")[0]).toMatch(/19$/);
  });

  it("are at most 200, different, and quickly there", () => {
    const started = performance.now();
    const many = ["a".repeat(60), "yu".repeat(30), "nasurchavaneyuy"].map(cyrillicReadings);
    expect(performance.now() - started).toBeLessThan(3_000);
    for (const readings of many) {
      expect(readings).toHaveLength(200);
      expect(new Set(readings).size).toBe(200);
    }
  });

  it("contain nearly every word of the dictionary that was transliterated officially", () => {
    const words = new TextDecoder()
      .decode(dictionary.dic)
      .split("\n")
      .map((line) => line.split("/")[0] ?? "")
      .filter((word) => /^[а-я]{2,10}$/.test(word));
    const sample = words.filter((_, index) => index % Math.floor(words.length / 2_000) === 0);
    expect(sample.length).toBeGreaterThanOrEqual(2_000);
    const lost = sample.filter((word) => !cyrillicReadings(transliterate(word)).includes(word));
    expect(lost.length / sample.length).toBeLessThan(0.03);
  });
});
