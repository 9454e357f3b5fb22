import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadStemmer } from "@/lib/search/language/stems";
import { fragmentOf, type Marker, markAll } from "@/lib/search/mark";
import type { Marked } from "@/lib/search/page";
import { sequenceOf } from "@/lib/search/query/glossary";
import { plain, shown } from "../factories/marked";

const stemmer = await loadStemmer();
const markerOf = (...words: string[]): Marker => ({
  stems: new Set(words.map(stemmer.stem)),
  phrases: [],
  stemmer,
});

/** What the ellipses stand around. */
const inner = (marked: Marked | null): string => plain(marked).replace(/^… | …$/g, "");

const all = (text: string, ...words: string[]) => shown(markAll(text, "bg", markerOf(...words)));
const fragment = (text: string, ...words: string[]) => fragmentOf(text, "bg", markerOf(...words));

describe("a whole text", () => {
  test("has every form of the words marked, in its own spelling", () => {
    expect(all("Хлябът и ХЛЯБОВЕТЕ, хлебар.", "хляб")).toBe("[Хлябът] и [ХЛЯБОВЕТЕ], хлебар.");
    expect(all("Women’s houses and a house-wife", "house", "women")).toBe(
      "[Women]’s [houses] and a [house]-wife",
    );
  });

  test("is marked where the letters stand, whatever they are made of", () => {
    expect(all("Ця\u0300л хл\u0301яб и хляб", "хляб")).toBe("Ця\u0300л [хл\u0301яб] и [хляб]");
    expect(all("😀 хл\u00adяб\u00ad и сол", "хляб", "сол")).toBe("😀 [хл\u00adяб]\u00ad и [сол]");
    expect(all("Ｃafé — café, CAFE\u0301", "cafe")).toBe("Ｃafé — [café], [CAFE\u0301]");
  });

  test("has a phrase marked where its words stand together, at their distance", () => {
    const phrases = [sequenceOf(["къща", "за", "хляб"], stemmer)];
    const marked = markAll("Къща за хляб, хляб за къща, къщи с хляб", "bg", { ...markerOf(), phrases });
    expect(shown(marked)).toBe("[Къща] за [хляб], хляб за къща, [къщи] с [хляб]");
    expect(fragmentOf("Къща и друг хляб", "bg", { ...markerOf(), phrases })).toBeNull();
  });

  test("without words, or without these, is one piece, and nothing is none", () => {
    expect(markAll("Хляб", "en", markerOf()).pieces).toEqual([{ text: "Хляб", mark: false }]);
    expect(markAll("Хляб", "en", markerOf("сол"))).toEqual({
      lang: "en",
      pieces: [{ text: "Хляб", mark: false }],
    });
    expect(markAll("", "bg", markerOf("сол")).pieces).toEqual([]);
  });
});

describe("a fragment", () => {
  const filler = (words: number) => Array.from({ length: words }, (_, index) => `пълнеж${index}`).join(" ");

  test("is null where no word stands", () => {
    expect(fragment("Нищо такова.", "хляб")).toBeNull();
    expect(fragment("", "хляб")).toBeNull();
    expect(fragment("Хляб")).toBeNull();
  });

  test("is the whole paragraph when that is short, and never two", () => {
    expect(shown(fragment("Увод.\nПекат хляб.\nКрай.", "хляб"))).toBe("Пекат [хляб].");
    expect(shown(fragment(`${filler(9)}\nХляб`, "хляб"))).toBe("[Хляб]");
  });

  test("is cut at words, with an ellipsis where something is left out and nowhere else", () => {
    const middle = fragment(`${filler(60)} хляб ${filler(60)}`, "хляб");
    expect(shown(middle)).toMatch(/^… пълнеж\d+ .*\[хляб\].* пълнеж\d+ …$/);
    expect(shown(fragment(`хляб ${filler(60)}`, "хляб"))).toMatch(/^\[хляб\] .* пълнеж\d+ …$/);
    expect(shown(fragment(`${filler(60)} хляб`, "хляб"))).toMatch(/^… пълнеж\d+ .* \[хляб\]$/);
  });

  test("is the piece that has the most of the words, not the most words", () => {
    const text = `Хляб, хляб, хляб. ${filler(60)} хляб и сол ${filler(60)} сол`;
    expect(shown(fragment(text, "хляб", "сол"))).toContain("[хляб] и [сол]");
    const later = `${filler(5)} хляб\n${filler(60)} хляб със сол и мед`;
    expect(shown(fragment(later, "хляб", "сол", "мед"))).toContain("[хляб] със [сол] и [мед]");
  });

  test("shows the word also where nothing can be cut", () => {
    for (const text of [`хляб${"/ъгъл".repeat(80)}`, `хляб${"\u00a0ъгъл".repeat(80)} край`])
      expect(shown(fragment(text, "хляб"))).toContain("[хляб]");
    const whole = plain(fragment(`${"😀".repeat(80)}хляб`, "хляб"));
    expect(whole.isWellFormed()).toBe(true);
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "хляб",
    "ХЛЯБЪТ",
    "сол",
    "по",
    "\n",
    " ",
    " ",
    "😀",
    "\u00ad",
    "е\u0301",
    ", ",
    "я".repeat(70),
    "/ъгъл".repeat(60),
  );
  const texts = fc
    .array(
      fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }),
      { maxLength: 250 },
    )
    .map((parts) => parts.join(""));
  const marker = markerOf("хляб", "сол");
  const hasMark = ({ pieces }: Marked) => pieces.some(({ mark }) => mark);

  test("the pieces of a whole text are the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(plain(markAll(text, "bg", marker))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test("a fragment is a piece of one paragraph, of its length, and there when a word is", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = fragmentOf(text, "bg", marker);
        expect(found !== null && hasMark(found)).toBe(hasMark(markAll(text, "bg", marker)));
        if (!found) return;
        const piece = inner(found);
        expect(text.split("\n").some((paragraph) => paragraph.includes(piece))).toBe(true);
        expect(piece.length).toBeLessThanOrEqual(240 + 70);
        expect(found.pieces.every((one) => one.text !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test("the words of a phrase are marked where they stand together, and nowhere else", () => {
  const phrase = [
    { stem: stemmer.stem("равен"), offset: 0 },
    { stem: stemmer.stem("достъп"), offset: 1 },
  ];
  const { pieces } = markAll("Равен достъп, равни права и достъп до дома", "bg", {
    stems: new Set(),
    phrases: [phrase],
    stemmer,
  });
  expect(pieces.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(["Равен", "достъп"]);
});
