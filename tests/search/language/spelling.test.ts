import { describe, expect, it } from "vitest";
import { nearest } from "@/lib/search/language/spelling";

const known = (...words: [string, number][]) => words.map(([word, documents]) => ({ word, documents }));

describe("the nearest words", () => {
  it.each([
    ["a letter left out", "младжи"],
    ["a letter too many", "младеежи"],
    ["another letter", "младежу"],
    ["two letters swapped", "младжеи"],
  ])("forgive %s", (_, typed) => {
    expect(nearest(typed, known(["младежи", 3], ["общини", 9]))).toEqual(["младежи"]);
  });

  it("are within one edit of 4 to 7 letters and two of more", () => {
    expect(nearest("жиле", known(["жилище", 1]))).toEqual([]);
    expect(nearest("общност", known(["община", 1]))).toEqual([]);
    expect(nearest("училищта", known(["училище", 1]))).toEqual(["училище"]);
    expect(nearest("предпрятиие", known(["предприятие", 1]))).toEqual(["предприятие"]);
    expect(nearest("прдпрятиие", known(["предприятие", 1]))).toEqual([]);
  });

  it("are ordered by edits, then by documents, and at most three", () => {
    const words = known(["книга", 1], ["книги", 8], ["книгата", 50], ["кнуги", 8], ["кнага", 4]);
    expect(nearest("кнеги", words)).toEqual(["книги", "кнуги"]);
    expect(
      nearest("предприятиа", known(["предприятия", 1], ["предприятие", 7], ["предприятията", 90])),
    ).toEqual(["предприятие", "предприятия", "предприятията"]);
    expect(nearest("дома", known(["дом", 1], ["дома", 2], ["домат", 3], ["домът", 9], ["доми", 4]))).toEqual([
      "дома",
      "доми",
      "домат",
    ]);
  });

  it("are none for words under four letters", () => {
    expect(nearest("дом", known(["дим", 5], ["дом", 5]))).toEqual([]);
  });
});
