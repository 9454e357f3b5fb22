import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, tokens } from "@/lib/search/language/tokens";

/** Any UTF-16 text, broken pairs included. */
const anyText = fc
  .array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1 })
  .map((codes) => String.fromCharCode(...codes));

const words = (text: string): string[] => tokens(text).map(({ word }) => word);

describe("fold", () => {
  it.each([
    ["СОЦИАЛНА", "социална"],
    ["Йордан и й", "йордан и й"],
    ["и\u0306", "й"],
    ["ѝ", "и"],
    ["café", "cafe"],
    ["въ\u0301зраст", "възраст"],
    ["пред\u00ADприятие", "предприятие"],
    ["дом\u200B\uFEFF", "дом"],
    ["Ёлка", "елка"],
    ["İstanbul", "istanbul"],
    ["한국", "한국"],
    ["कि", "कि"],
  ])("makes %j %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing more the second time", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });
});

describe("tokens", () => {
  it.each([
    ["COVID-19 и хора", ["covid", "19", "и", "хора"]],
    ["най-добрите практики", ["най", "добрите", "практики"]],
    ["The women's and children’s rights", ["the", "women", "and", "children", "rights"]],
    ["don't, O’Neil", ["don", "t", "o", "neil"]],
    ["план s", ["план", "s"]],
    ["5,000 лв.", ["5", "000", "лв"]],
    ["„Заедно“ — 2024г.", ["заедно", "2024г"]],
    ["👩‍👧 деца👍🏽и", ["деца", "и"]],
    ["", []],
    ["… — !", []],
  ])("finds the words of %j", (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it("tells where a word stands in the text as given, though folding changes lengths", () => {
    const text = "🙂 cafe\u0301 със пред\u00ADприя\u00ADтие\u00AD, въ\u0301зраст İzmir";
    const slices = tokens(text).map(({ start, end }) => text.slice(start, end));
    expect(slices).toEqual(["cafe\u0301", "със", "пред\u00ADприя\u00ADтие", "въ\u0301зраст", "İzmir"]);
    expect(words(text)).toEqual(["cafe", "със", "предприятие", "възраст", "izmir"]);
  });

  it("gives, for any text, words in order that are their folded places", () => {
    const piece = fc.constantFrom(
      "а",
      "й",
      "и\u0306",
      "e\u0301",
      "\u00AD",
      "\u200D",
      "👍🏽",
      "'",
      "’",
      "s",
      "-",
      " ",
      "İ",
      "7",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((all) => all.join("")),
          anyText,
        ),
        (text) => {
          let last = 0;
          // Not with expect(): a thousand of them take seconds on a busy machine.
          for (const { word, start, end } of tokens(text)) {
            if (start < last || end <= start || word !== fold(text.slice(start, end))) return false;
            if (!/[\p{L}\p{N}]/u.test(word)) return false;
            last = end;
          }
        },
      ),
    );
  });

  it("passes over what is longer than any word", () => {
    expect(words(`дом ${"а".repeat(61)} ${"б".repeat(60)}`)).toEqual(["дом", "б".repeat(60)]);
  });

  it.each([
    ["one run of letters", "а".repeat(1_000_000)],
    ["one letter and soft hyphens", `а${"\u00AD".repeat(1_000_000)}`],
    ["marks on one letter", `а${"\u0301".repeat(200_000)}`],
    ["words", "предприятие ".repeat(85_000)],
    ["apostrophes", "а'".repeat(500_000)],
  ])("takes no long time for a megabyte of %s", (_, text) => {
    const started = performance.now();
    tokens(text);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
