import { describe, expect, it } from "vitest";
import { lenientContent } from "@/lib/forms/lenient";
import { practiceFields } from "@/lib/practices/input";

const content = (raw: Parameters<typeof lenientContent>[1]) => lenientContent(practiceFields, raw);

describe("what can be shown of a draft", () => {
  it("is nothing of an empty one", () => {
    expect(content({})).toMatchObject({ topics: [], results: [], preconditions: {}, running: false });
  });

  it("leaves out what is wrong, and no more", () => {
    const shown = content({
      title: { bg: "Име", en: "x".repeat(101) },
      startYear: "двайсет",
      endYear: "2022",
      country: "XX",
      topics: ["health", "поезия", "housing", "energy", "digital", "mobility"],
      preconditions: { staff: { bg: "двама" }, budget: { bg: "х".repeat(301) } },
    });
    expect(shown).toMatchObject({
      title: { bg: "Име" },
      endYear: 2022,
      preconditions: { staff: { bg: "двама" } },
    });
    expect(shown.title).not.toHaveProperty("en");
    expect([shown.startYear, shown.country, shown.preconditions.budget]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(shown.topics).toEqual(["health", "housing", "energy", "digital"]);
  });

  it("keeps a row whose other values are right, and its file", () => {
    const shown = content({
      results: [{ value: "12", source: "не е адрес" }, "нищо"],
      images: [{ id: "u1", alt: { bg: "х".repeat(301) }, credit: "Ана" }],
    });
    expect(shown.results).toEqual([{ value: "12" }]);
    expect(shown.images).toEqual([{ id: "u1", credit: "Ана" }]);
  });

  it("holds against anything", () => {
    for (const odd of ["текст", 5, true, ["a"], { a: { b: "c" } }, [[["x"]]]]) {
      const raw = Object.fromEntries(Object.keys(practiceFields).map((name) => [name, odd]));
      expect(() => content(raw)).not.toThrow();
    }
  });
});
