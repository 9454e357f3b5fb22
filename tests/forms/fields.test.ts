import { describe, expect, it } from "vitest";
import {
  area,
  check,
  choice,
  choices,
  type Field,
  files,
  group,
  isFilled,
  line,
  rows,
  text,
  url,
} from "@/lib/forms/fields";
import { number, year } from "@/lib/forms/figures";

const parse = (field: Field, value: unknown) => field.schema.safeParse(value);
const value = (field: Field, typed: unknown) => parse(field, typed).data;
const key = (field: Field, typed: unknown) => parse(field, typed).error?.issues[0]?.message;

describe("a field that nobody has filled in", () => {
  const all = {
    text: text(10),
    area: area(10),
    line: line(10),
    year: year(),
    number: number(),
    url: url(),
    choice: choice("countries"),
    choices: choices("topics", 4),
    rows: rows({ url: url() }, 3),
    group: group({ staff: text(10) }),
    files: files("image", { alt: text(10) }, 3),
    check: check(),
  };

  // A form posts an empty text, leaves a radio out, and a saved step keeps null for it.
  it.each(Object.entries(all))("%s is empty and right", (_, field) => {
    for (const nothing of [undefined, null]) expect(parse(field, nothing).success).toBe(true);
    expect(isFilled(value(field, null))).toBe(false);
  });

  it.each(["line", "year", "number", "url", "choice"] as const)(
    "%s takes an empty text as nothing",
    (name) => {
      expect(value(all[name], "  ")).toBeUndefined();
    },
  );
});

describe("a text", () => {
  it("is cleaned: trimmed, composed, without control characters, breaks as they were typed", () => {
    const typed = { bg: "  Един\u0000 ред\r\nдруг\u0306 ред\r\n ", en: " " };
    expect(value(area(100), typed)).toEqual({ bg: "Един  ред\nдруг̆ ред", en: undefined });
    expect(value(text(20), { bg: "и\u0306" })).toEqual({ bg: "й" });
  });

  it("may be as long as its limit, and no longer", () => {
    expect(parse(text(5), { bg: " пет о " }).success).toBe(true);
    expect(key(text(5), { bg: "пет об" })).toBe("tooLong");
  });

  it("keeps which language is a translation, and forgets a wrong mark", () => {
    expect(value(text(9), { bg: "а", translated: "bg" })).toEqual({ bg: "а", translated: "bg" });
    expect(value(text(9), { bg: "а", translated: "fr" })).toEqual({ bg: "а" });
  });
});

describe("a number", () => {
  it.each([
    ["14 600", 14600],
    ["14\u00a0600,5", 14600.5],
    ["14,600.5", 14600.5],
    ["1,234,567", 1234567],
    ["12,5", 12.5],
    ["0", 0],
  ])("%j is %d", (typed, expected) => {
    expect(value(number(), typed)).toBe(expected);
  });

  it.each(["около 100", "-5", "1e5", "12,5,5", "99999999999999"])("%j is none", (typed) => {
    expect(key(number(), typed)).toBe("number");
  });
});

describe("a year", () => {
  it("has four digits and is neither long past nor far ahead", () => {
    expect(value(year(), " 2019 ")).toBe(2019);
    for (const wrong of ["19", "двайсет", "1849", String(new Date().getFullYear() + 6), "2019.5"])
      expect(key(year(), wrong)).toBe("year");
  });
});

describe("an address", () => {
  it("may lack its protocol", () => {
    expect(value(url(), "example.org/път")).toBe("https://example.org/път");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "localhost", "ftp://example.org", "просто думи"])(
    "is not %j",
    (typed) => {
      expect(key(url(), typed)).toBe("url");
    },
  );
});

describe("terms of a list", () => {
  it("are of the list, each once, no more than the limit", () => {
    expect(value(choices("topics", 2), ["health", "health"])).toEqual(["health"]);
    expect(value(choices("topics", 2), "health")).toEqual(["health"]);
    expect(key(choices("topics", 2), ["health", "housing", "energy"])).toBe("tooMany");
    expect(key(choices("topics", 2), ["health", "поезия"])).toBe("choice");
    expect(key(choice("countries"), "XX")).toBe("choice");
  });
});

describe("rows", () => {
  const field = rows({ url: url(), label: text(20) }, 2);

  it("that are empty are dropped", () => {
    expect(value(field, [{ url: "", label: { bg: "" } }, { url: "example.org" }])).toEqual([
      { url: "https://example.org" },
    ]);
  });

  it("are no more than the limit", () => {
    expect(key(field, [{}, {}, {}])).toBe("tooMany");
    expect(key(field, "не е списък")).toBe("invalid");
  });
});
