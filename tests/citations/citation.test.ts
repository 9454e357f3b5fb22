import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type CitedWork, citationOf } from "@/lib/citations/citation";
import { bibtexOf, cslOf, risOf } from "@/lib/citations/formats";
import { citationFile, practiceCited } from "@/lib/citations/works";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

const collection: CitedWork = {
  type: "collection",
  title: "Care in the community",
  lang: "en",
  authors: ["Competence Centre for Social Innovation"],
  published: "2026-11-15T22:30:00.000Z",
  version: 2,
  url: "https://club.example/en/collections/care/v/2",
};

const hostile = "100 % {braces} \\input{x} $5 & #1_a ~ ^\r\nER  - \nTY  - BOOK\u2028}, url = {evil} „Ж“";

/** What is inside the braces of a BibTeX entry's fields, read as BibTeX reads them: by counting braces. */
function fieldsOf(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let at = entry.indexOf(",") + 1;
  for (;;) {
    const start = /\s*([a-z]+) = /y;
    start.lastIndex = at;
    const name = start.exec(entry)?.[1];
    if (!name) break;
    at = start.lastIndex;
    let depth = 0;
    const from = at;
    do {
      if (entry[at] === "\\") at += 1;
      else if (entry[at] === "{") depth += 1;
      else if (entry[at] === "}") depth -= 1;
      at += 1;
    } while (at < entry.length && (depth > 0 || !/[,\n]/.test(entry[at] ?? "")));
    fields[name] = entry.slice(from, at);
    at += 1;
  }
  return fields;
}
const linesOf = (ris: string) => ris.split("\r\n");

describe("a citation", () => {
  it("names author, year, title, version, publisher, day in Sofia and address", () => {
    expect(citationOf(collection, "en")).toBe(
      "Competence Centre for Social Innovation (2026). Care in the community. Collection, version 2, Social Innovations Club, Sofia, 16 November 2026. https://club.example/en/collections/care/v/2",
    );
    expect(citationOf(collection, "bg").replaceAll("\u00a0", " ")).toBe(
      "Competence Centre for Social Innovation (2026). Care in the community. Подборка, версия 2 от 16 ноември 2026 г. [онлайн]. София: Клуб за социални иновации. Достъпно на: https://club.example/en/collections/care/v/2",
    );
  });

  it("does without an author and a version, and sets no full stop after a question mark", () => {
    const bare = { ...collection, authors: [], version: undefined, title: "What works?" } as CitedWork;
    expect(citationOf(bare, "en")).toMatch(/^What works\? Collection, Social/);
    expect(bibtexOf(bare, "en")).not.toMatch(/author|version/);
    expect(risOf(bare, "en")).not.toMatch(/^(AU|ET)/m);
  });

  it("takes a text for nothing but text", () => {
    const title = "<i>Не</i> {title} 'друго'";
    expect(citationOf({ ...collection, title }, "bg")).toContain(title);
  });

  it("is of a practice as its page stands", () => {
    const practice = {
      content: { title: { bg: "Хлебна къща" }, organisation: { bg: "Читалище „Заря“", en: "Zarya" } },
      slug: "hlebna-kashta",
      revisedAt: "2026-11-19T08:00:00.000Z",
      revisionNumber: 4,
    };
    const work = practiceCited(practice, "en");
    expect(work).toMatchObject({ title: "Хлебна къща", lang: "bg", authors: ["Zarya"], version: 4 });
    expect(citationFile(work, "bib")).toBe("/cite/en/practices/hlebna-kashta.bib");
    expect(citationFile(collection, "ris")).toBe("/cite/en/collections/care/v/2.ris");
  });
});

describe("a file of a citation", () => {
  const work = { ...collection, title: hostile, authors: ["Сдружение „Х“, София", "A & B"] };

  it("keeps a hostile title inside its field in BibTeX", () => {
    const entry = bibtexOf(work, "bg");
    const fields = fieldsOf(entry);
    expect(Object.keys(fields)).toEqual(
      ["author", "title", "howpublished", "publisher", "address", "year", "month", "day", "url"].concat([
        "langid",
        "version",
      ]),
    );
    expect(fields.title).toBe(
      "{{100 \\% \\{braces\\} \\textbackslash{}input\\{x\\} \\$5 \\& \\#1\\_a \\textasciitilde{} \\textasciicircum{} ER - TY - BOOK \\}, url = \\{evil\\} „Ж“}}",
    );
    expect(fields.url).toBe("{https://club.example/en/collections/care/v/2}");
    expect(fields.author).toBe("{{Сдружение „Х“, София} and {A \\& B}}");
    expect(entry).toMatch(/^@misc\{care-v-2,\n/);
  });

  it("keeps it on its line in RIS", () => {
    const lines = linesOf(risOf(work, "bg"));
    expect(lines.filter((line) => line.startsWith("TY"))).toEqual(["TY  - RPRT"]);
    expect(lines.filter((line) => line.startsWith("ER"))).toEqual(["ER  - "]);
    expect(lines.at(-2)).toBe("ER  - ");
    expect(lines).toContain("AU  - Сдружение „Х“ София");
    expect(lines).toContain("DA  - 2026/11/16/");
    expect(lines.every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it("is a list of one in CSL-JSON", () => {
    expect(JSON.parse(cslOf(collection, "en"))).toEqual([
      {
        id: "care-v-2",
        type: "report",
        title: "Care in the community",
        author: [{ literal: "Competence Centre for Social Innovation" }],
        issued: { "date-parts": [[2026, 11, 16]] },
        genre: "Collection",
        publisher: "Social Innovations Club",
        "publisher-place": "Sofia",
        version: "2",
        URL: "https://club.example/en/collections/care/v/2",
        language: "en",
      },
    ]);
  });

  it("holds any title", () => {
    const whole = fieldsOf(bibtexOf(collection, "en"));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const any = { ...collection, title };
        expect(Object.keys(fieldsOf(bibtexOf(any, "en")))).toEqual(Object.keys(whole));
        expect(linesOf(risOf(any, "en"))).toHaveLength(linesOf(risOf(collection, "en")).length);
        expect(JSON.parse(cslOf(any, "en"))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
