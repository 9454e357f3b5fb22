import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadStemmer, type Stemmer } from "@/lib/search/language/stems";

/** Any UTF-16 text, broken pairs included. */
const anyText = fc
  .array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1 })
  .map((codes) => String.fromCharCode(...codes));

let stemmer: Stemmer;
beforeAll(async () => {
  stemmer = await loadStemmer();
});

const stemsOf = (line: string): string[] => [...new Set(line.split(" ").map((word) => stemmer.stem(word)))];

describe("a stem", () => {
  it.each([
    // regular inflection
    "социален социалният социална социалната социални социалните",
    "предприятие предприятието предприятия предприятията",
    "младеж младежът младежи младежите",
    "увреждане увреждането увреждания уврежданията увреждам",
    "община общината общини общините",
    "град градът града градове градовете",
    "музей музеят музея музеи музеите",
    "училище училището училища училищата",
    "театър театърът театри театрите",
    "търг търга търгове търговете",
    // rather nouns than verbs (покривам, водя)
    "покрив покривът покрива покриви",
    "вода води водата водите",
    // changing vowels and consonants
    "бял бяла бели белите",
    "промяна промяната промени промените",
    "връх върхът върхове",
    "ученик ученикът ученици учениците",
    "успех успеха успехи успехите",
    "европеец европейци европейците",
    "път пътят пътища пътищата",
    "време времето времена времената",
    "работник работници работница работниците",
    // verbs with their participles and nouns
    "обучавам обучава обучавахме обучаван обучавани обучаване обучаването",
    "ограничавам ограничаваме ограничаващ ограничаващите",
    "работя работи работиха работещ работещите",
    "изляза излезе излязоха излезем",
    "облека облече облякоха облечени",
    "умра умря умрели",
    // unlisted or of different roots
    "дете детето деца децата",
    "човек човека хора хората",
    "жена жената жени жените",
    "ден деня дни дните",
    // too new for the dictionary
    "таргетирам таргетира таргетирани таргетираните таргетиране",
    "иновация иновации иновациите",
    // English
    "innovation innovations",
    "community communities",
    "funded funding funds",
  ])("is the same for %s", (line) => {
    expect(stemsOf(line)).toHaveLength(1);
    expect(stemsOf(line)).not.toEqual([""]);
  });

  it.each([
    "работа работник",
    "вода водач",
    "граница гражданин",
    "хора хор",
    "град градина",
    "учител училище",
    "поле полет",
    "стая стан стар",
    "община общност",
    "форма формуляр",
    "policy police",
  ])("differs for %s", (line) => {
    expect(stemsOf(line)).toHaveLength(line.split(" ").length);
  });

  it("is empty for the words that say nothing", () => {
    expect(stemsOf("и на за който най по ли бихме техните the of and ours")).toEqual([""]);
    expect(["и", "най", "the"].map((word) => stemmer.isStopWord(word))).toEqual([true, true, true]);
  });

  it("is not empty for common words that people search for", () => {
    const searched = ["живот", "екип", "време", "нови", "равен", "заедно", "глас", "години"];
    expect(searched.filter((word) => stemmer.stem(word) === "" || stemmer.isStopWord(word))).toEqual([]);
  });

  it("is of the language of the first letter, and numbers stay", () => {
    expect(stemmer.stem("2024")).toBe("2024");
    expect(stemmer.stem("covid19")).toBe("covid19");
    expect(stemmer.stem("b2b")).toBe("b2b");
    expect(stemmer.stem("한국")).toBe("한국");
  });

  it("is a string for whatever is asked, and the same each time", () => {
    const letter = fc.constantFrom(..."абвгдежзийклмнопрстуфхцчшщъьюяaeiounstglyedZ19éß한");
    const word = fc.oneof(
      fc.array(letter, { minLength: 1, maxLength: 60 }).map((letters) => letters.join("")),
      anyText,
      fc.constantFrom("__proto__", "constructor", "hasownproperty", "тостринг"),
    );
    fc.assert(
      fc.property(word, (one) => {
        const stem = stemmer.stem(one);
        const isRight = typeof stem === "string" && (stem === "") === stemmer.isStopWord(one);
        return isRight && stemmer.stem(one) === stem;
      }),
      { numRuns: 1_000 },
    );
  });

  it("outlives more words than are remembered", () => {
    const before = stemmer.stem("учениците");
    for (let number = 0; number < 25_000; number += 1) stemmer.stem(`ж${number}`);
    expect(stemmer.stem("учениците")).toBe(before);
  });
});

it("reads the dictionary once a process", () => {
  expect(loadStemmer()).toBe(loadStemmer());
});
