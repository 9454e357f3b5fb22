import { describe, expect, it } from "vitest";
import { addRow, inputId, inputName, rawFrom, removeRow, rowsAt, textAt, textsAt } from "@/lib/forms/raw";

const form = (...pairs: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe("the values of a posted form", () => {
  it("are nested as their names say", () => {
    const raw = rawFrom(
      form([inputName("results.0.unit.bg"), "деца"], [inputName("results.1.unit.bg"), "%"]),
    );
    expect(raw).toEqual({ results: [{ unit: { bg: "деца" } }, { unit: { bg: "%" } }] });
  });

  it("are exactly what was typed: signs of an address, spaces, breaks", () => {
    expect(rawFrom(form(["a", " 1&b=2+3%20\r\n=[x] "], ["c", "\u0000д"]))).toEqual({
      a: " 1&b=2+3%20\n=[x] ",
      c: "д",
    });
  });

  it("keep every tick of a list, one or many", () => {
    const many = Array.from({ length: 46 }, (_, i): [string, string] => ["groups", `g${i}`]);
    expect(textsAt(rawFrom(form(...many)), "groups")).toHaveLength(46);
    expect(textsAt(rawFrom(form(["groups", "g0"])), "groups")).toEqual(["g0"]);
  });

  it("leave out what React posts along, and files", () => {
    const data = form(["$ACTION_ID_1", "x"], ["a", "б"]);
    data.append("file", new File(["x"], "x.txt"));
    expect(rawFrom(data)).toEqual({ a: "б" });
  });

  it("reach neither prototypes nor endless depth nor endless length", () => {
    expect(rawFrom(form(["__proto__[x]", "1"], ["a[constructor]", "1"]))).not.toHaveProperty("x");
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(() => rawFrom(form([`a${"[b]".repeat(9)}`, "1"]))).toThrow(RangeError);
    const long = Array.from({ length: 2001 }, (_, i): [string, string] => [`f${i}`, ""]);
    expect(() => rawFrom(form(...long))).toThrow(RangeError);
  });
});

describe("a path", () => {
  it("is a name, an id and a way to a value", () => {
    expect([inputName("results.0.unit.bg"), inputId("results.0.unit.bg")]).toEqual([
      "results[0][unit][bg]",
      "f-results-0-unit-bg",
    ]);
    expect(textAt({ results: [{ unit: { bg: "деца" } }] }, "results.0.unit.bg")).toBe("деца");
    expect(textAt({ results: null }, "results.0.unit.bg")).toBe("");
    expect(textAt({}, "toString")).toBe("");
  });
});

describe("rows", () => {
  it("are added at the end and removed at their place", () => {
    const raw = { links: [{ url: "a" }, { url: "b" }] };
    expect(addRow(raw, "links").links).toEqual([{ url: "a" }, { url: "b" }, {}]);
    expect(removeRow(raw, "links", 0).links).toEqual([{ url: "b" }]);
    expect(removeRow(raw, "links", Number.NaN)).toEqual(raw);
    expect(rowsAt(addRow({ links: null }, "links"), "links")).toEqual([{}]);
  });
});
