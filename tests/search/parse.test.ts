import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "@/lib/search/language/tokens";
import { parseQuery } from "@/lib/search/query/parse";

/** A query in one line: "phrase" in quotation marks, -what is excluded. */
const parsed = (text: string) =>
  parseQuery(text).parts.map(
    ({ words, phrase, not }) => (not ? "-" : "") + (phrase ? `"${words.join(" ")}"` : words.join("+")),
  );

describe("a phrase stands in", () => {
  test.each(["„ранно детство“", '"ранно детство"', "«ранно детство»", "“ранно детство”", "„ранно детство”"])(
    "%s",
    (text) => {
      expect(parsed(text)).toEqual(['"ранно детство"']);
      expect(parsed(`грижа ${text} днес`)).toEqual(["грижа", '"ранно детство"', "днес"]);
    },
  );

  test("keeps its stop words, folds the others, and is none with one word", () => {
    expect(parsed("„Къща НА хляба“")).toEqual(['"къща на хляба"']);
    expect(parsed('„Хляб“ "" „ “ „!“')).toEqual(["хляб"]);
  });

  test("is excluded by a minus of any length", () => {
    for (const minus of ["-", "–", "−"])
      expect(parsed(`хляб ${minus}„ранно детство“`)).toEqual(["хляб", '-"ранно детство"']);
  });

  test("is none with a mark that has no partner, and the words are there all the same", () => {
    expect(parsed("„ранно детство")).toEqual(["ранно", "детство"]);
    expect(parsed('ранно" детство')).toEqual(["ранно", "детство"]);
    expect(parsed('"ранно детство" и "хляб за всички')).toEqual([
      '"ранно детство"',
      "и",
      "хляб",
      "за",
      "всички",
    ]);
  });

  test("may touch other signs", () => {
    expect(parsed("(„ранно детство“)")).toEqual(['"ранно детство"']);
    expect(parsed("хляб,„ранно детство“.")).toEqual(["хляб", '"ранно детство"']);
  });
});

describe("a minus", () => {
  test("before a word excludes it, its parts together", () => {
    expect(parsed("хляб -сол –вода")).toEqual(["хляб", "-сол", "-вода"]);
    expect(parsed("-по-добър")).toEqual(['-"по добър"']);
  });

  test("within words, by itself or before a number excludes nothing", () => {
    expect(parsed("социално-икономически")).toEqual(["социално", "икономически"]);
    expect(parsed("хляб - сол -- -2020 2019-2020 -")).toEqual(["хляб", "сол", "2020", "2019", "2020"]);
  });
});

test("more than sixteen words are cut, wherever they stand", () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `дума${index}`);
  const whole = parseQuery(many(16).join(" "));
  expect([whole.parts.length, whole.cut]).toEqual([16, false]);
  const cut = parseQuery(many(17).join(" "));
  expect([cut.parts, cut.cut]).toEqual([whole.parts, true]);
  expect(parseQuery(`„${many(200).join(" ")}“`)).toMatchObject({ parts: [{ words: many(16) }], cut: true });
  expect(parsed(`${many(15).join("-")} „едно две“ -три`).slice(15)).toEqual(["едно"]);
});

test.each([
  ["хля", "хля"],
  ["хляб 2", "2"],
  ["", null],
  ["хляб ", null],
  ["хляб?", null],
  ["„ранно детство“", null],
  ["„ранно детст", "детст"],
  ["хляб 😀", null],
  [`${"дума ".repeat(20)}хля`, null],
])("the end of %j may be unfinished: %s", (text, last) => {
  expect(parseQuery(text).last).toBe(last);
});

test.each(["", " ", "!!!", "- – −", '„“""«»', "😀👩‍👩‍👧", "\0", "\ud83d", "&|!()<->:*%\\'"])(
  "%j has no words",
  (text) => {
    expect(parseQuery(text)).toEqual({ parts: [], last: null, cut: false });
  },
);

test("any text gives parts of folded words", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("„", "“", '"', "«", "»", "-", " ", "хляб", "Ѝ", "é", "’s", "\u00ad", "е\u0301"),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (typed) => {
      const { parts, cut } = parseQuery(typed.join(""));
      const words = parts.flatMap((part) => part.words);
      for (const { words: own, phrase, not } of parts) {
        expect(own.length).toBeGreaterThan(phrase ? 1 : 0);
        if (!phrase) expect([own.length, not || own.length === 1]).toEqual([1, true]);
      }
      for (const word of words) {
        expect(fold(word)).toBe(word);
        expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
      }
      expect(words.length).toBeLessThanOrEqual(16);
      if (cut) expect(words).toHaveLength(16);
    }),
    { numRuns: 1000 },
  );
});
