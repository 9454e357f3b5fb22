import { describe, expect, it } from "vitest";
import { readInflections } from "@/lib/search/language/affixes";

const aff = `SET UTF-8

SFX K Y 3
SFX K   а         и         .
SFX K   а         ите       .
SFX K   ен        на        .

SFX P Y 2
SFX P   я         и         .
SFX P   я         ихме      .
`;

const dic = ["5", "вода/K", "водя/P", "Рила", "верен/K", "и"].join("\n");

const { get, lemmas } = readInflections(aff, dic);
const found = (form: string): string[] => lemmas(form).map(({ word }) => word);

describe("inflections", () => {
  it("lead from a form to all its words", () => {
    expect(found("води").sort()).toEqual(["вода", "водя"]);
    expect(found("водите")).toEqual(["вода"]);
    expect(found("вярна")).toEqual([]);
    expect(found("верна")).toEqual(["верен"]);
    expect(found("вода")).toEqual(["вода"]);
  });

  it("keep the classes apart", () => {
    // -ихме is an ending of verbs alone, and -на of what ends in -ен.
    expect(found("водихме")).toEqual(["водя"]);
    expect(found("рили")).toEqual([]);
  });

  it("know verbs by their aorist, and proper names in lower case", () => {
    expect(get("водя")?.verb).toBe(true);
    expect(get("вода")?.verb).toBe(false);
    expect(get("рила")).toEqual({ word: "рила", classes: "", verb: false });
    expect(get("Рила")).toBeUndefined();
  });

  it("refuse a rule that they would misread", () => {
    expect(() => readInflections("SFX K   а   и   [^к]а", dic)).toThrow("[^к]а");
  });
});
