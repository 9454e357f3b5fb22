import { describe, expect, it } from "vitest";
import { problemId, problemLine } from "@/components/entry-form/problem-places";
import { rawLines } from "@/components/entry-form/raw-lines";
import { optionGroups, optionsOf } from "@/components/entry-form/terms";
import { fieldWords, stepWords, wordKey } from "@/components/entry-form/words";
import { type EntryKind, kindOf, kinds } from "@/lib/entries/kinds";
import { type Fields, isLocalized } from "@/lib/forms/fields";
import { locales } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { practiceFields } from "@/lib/practices/input";

const paths = (fields: Fields, prefix = ""): string[] =>
  Object.entries(fields).flatMap(([name, { widget }]) => [
    ...(widget.type === "hidden" ? [] : [`${prefix}${name}`]),
    ...("fields" in widget ? paths(widget.fields, `${prefix}${name}.`) : []),
  ]);

const rowsOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, { widget }]) =>
    widget.type === "rows" || widget.type === "files" ? [name] : [],
  );

/** What the team alone writes: it has no buttons in the form. */
const noted = ["toConfirm"];

const both = (Object.keys(kinds) as EntryKind[]).flatMap((kind) =>
  locales.map((locale) => [kind, locale] as const),
);

describe.each(both)("the words of the form of a %s in %s", (kind, locale) => {
  const words = fieldWords(kind, locale);
  const { fields, steps } = kindOf(kind);

  it("name every field", () => {
    expect(paths(fields).filter((path) => words.label(path) === path)).toEqual([]);
  });

  it("help with every text, and name, add and remove every row", () => {
    const texts = Object.keys(fields).filter((name) => fields[name] && isLocalized(fields[name].widget));
    expect(texts.filter((name) => !words.hint(name))).toEqual([]);
    for (const name of rowsOf(fields).filter((name) => !noted.includes(name)))
      for (const part of ["row", "add", "remove"] as const)
        expect(words.say(name, part, { n: 2 }), `${name}.${part}`).toBeTruthy();
  });

  it("name every step", () => {
    const said = stepWords(kind, locale);
    for (const step of [...Object.keys(steps), "review"]) {
      expect(said.title(step)).not.toContain("steps.");
      expect(said.lead(step)).toBeTruthy();
    }
  });

  it("are of fields that there are", () => {
    const { fields: all } = messagesOf(locale);
    expect(Object.keys(all[kind]).filter((name) => !(name in fields))).toEqual([]);
  });
});

describe("a problem", () => {
  const view = { kind: "practice", locale: "bg", source: "bg" } as const;
  const line = (path: string) => problemLine(view, { path, key: "required" });

  it("says where it is: the field, the row, the language that is not the author's", () => {
    expect(line("title.bg")).toBe("Заглавие: този отговор е задължителен.");
    expect(line("title.en")).toMatch(/^Заглавие \(на английски\): /);
    expect(line("results.1.indicator.bg")).toMatch(/^Резултати 2, Показател: /);
    expect(line("topics.3")).toMatch(/^Теми: /);
  });

  it("links to its control, or to the whole list of ticks", () => {
    expect(problemId({ path: "results.1.indicator.bg", key: "required" })).toBe("f-results-1-indicator-bg");
    expect(problemId({ path: "topics.3", key: "choice" })).toBe("f-topics");
  });

  it("counts as Bulgarian does", () => {
    const long = (over: number) =>
      problemLine(view, { path: "title.bg", key: "tooLong", values: { max: 9, over } });
    expect(long(1)).toBe("Заглавие: съкратете с 1 знак.");
    expect(long(38)).toBe("Заглавие: съкратете с 38 знака.");
  });
});

describe("the terms of a list", () => {
  it("of municipalities stand under their oblasti, all of them", () => {
    const groups = optionGroups("municipalities", "bg");
    expect(groups).toHaveLength(28);
    expect(groups.flatMap(({ options }) => options)).toHaveLength(265);
    expect(optionGroups("oblasti", "en").flatMap(({ options }) => options)).toHaveLength(28);
  });

  it("carry their codes where these are known better than the words", () => {
    expect(optionsOf("objectives", "bg")[0]?.label).toMatch(/^ESO4\.1 /);
    expect(optionsOf("sdgs", "en")[16]?.label).toMatch(/^17\. /);
  });
});

describe("what somebody typed, to read", () => {
  const lines = (name: keyof typeof practiceFields, raw: Parameters<typeof rawLines>[3]) =>
    rawLines({ kind: "practice", locale: "bg" }, name, practiceFields[name], raw);

  it("is words, not ids and names of fields", () => {
    expect(lines("topics", ["health", "поезия"])).toEqual([{ text: "Здраве и грижа, поезия" }]);
    expect(lines("running", "on")).toEqual([{ text: "да" }]);
    expect(lines("results", [{ value: "12", indicator: { bg: "деца" } }])).toEqual([
      { text: "Резултат 1" },
      { label: "Показател, БГ", text: "деца", lang: "bg" },
      { label: "След", text: "12" },
    ]);
    expect(lines("problem", { bg: "", en: "" })).toEqual([]);
  });
});

describe("the key of a path's words", () => {
  it("knows rows by their field", () => {
    expect(wordKey("results.11.unit")).toBe("results.fields.unit");
    expect(wordKey("results.unit")).toBe("results.fields.unit");
    expect(wordKey("title")).toBe("title");
  });
});
