import { expect, test } from "vitest";
import { markedParagraphs, type Piece, piecesOf } from "@/lib/offices/highlights";

/** The text with its marked passages in [brackets]. */
const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const marked = (text: string, ...quotes: string[]) => shown(piecesOf(text, quotes));

test.each([
  ["the first of two", "хляб и хляб", ["хляб"], "[хляб] и хляб"],
  ["whatever the white space", "дял от\u00a034\n\nдеца", ["от 34  деца"], "дял [от\u00a034\n\nдеца]"],
  ["without the signs that nobody sees", "меди\u00adатор", ["медиатор"], "[меди\u00adатор]"],
  ["with white space around the quote", "един два три", ["  два\n"], "един [два] три"],
  ["not what is not there", "един два", ["три"], "един два"],
  ["not an empty quote", "един", ["", " \n"], "един"],
  ["not in another letter case", "Един", ["един"], "Един"],
  ["one after the other, in the order of the text", "а б в г", ["г", "а"], "[а] б в [г]"],
  ["as one where they overlap", "а б в г", ["б в", "а б"], "[а б в] г"],
  ["as one where one is in another", "а б в г", ["а б в", "б"], "[а б в] г"],
  ["the whole", "всичко", ["всичко"], "[всичко]"],
  ["no HTML: it stays text", "a <b>b</b> & c", ["<b>b</b> &"], "a [<b>b</b> &] c"],
  ["signs of patterns as they are", "цена (1.5)", ["(1.5)"], "цена [(1.5)]"],
])("marks %s", (_, text, quotes, expected) => {
  expect(marked(text, ...quotes)).toBe(expected);
});

test("loses and adds nothing of the text, whatever is asked", () => {
  const text = "Едно\u00a0две\n три.\n\n\u200bЧетири — „пет“ 🧵 шест.";
  for (let from = 0; from < text.length; from += 1)
    for (let to = from; to <= text.length; to += 3) {
      const pieces = piecesOf(text, [text.slice(from, to), "две три", "няма"]);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      expect(pieces.every((piece) => piece.text !== "")).toBe(true);
    }
});

test("shows paragraphs of lines, and a passage over several of them in each", () => {
  const paragraphs = markedParagraphs("Първи ред\nвтори ред\n \n\nНов абзац.\n", ["ред втори"]);
  expect(paragraphs.map((lines) => lines.map(shown))).toEqual([
    ["Първи [ред]", "[втори] ред"],
    ["Нов абзац."],
  ]);
  expect(markedParagraphs("край\n\nначало", ["край начало"]).map((lines) => lines.map(shown))).toEqual([
    ["[край]"],
    ["[начало]"],
  ]);
  expect(markedParagraphs(" \n", [])).toEqual([]);
});
