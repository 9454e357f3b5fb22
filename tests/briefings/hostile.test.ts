import { parse } from "csv-parse/sync";
import fc from "fast-check";
import mammoth from "mammoth";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test, vi } from "vitest";
import { renderFile } from "@/lib/briefings/render";
import { bare, opened, versionOf, wordsOf } from "./made";
import { anItem, aSnapshot } from "./snapshot";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));
vi.setConfig({ testTimeout: 60_000 });

/** Pieces that mean something to Typst, XML, HTML or a spreadsheet, or that a typeface lacks. */
const piece = fc.constantFrom(
  ...[
    "#set text(red)",
    "#",
    "$x$",
    "\\",
    "*",
    "_",
    "= ",
    "@me",
    "`",
    "//",
    "/*",
    "<b>",
    "</w:t>",
    "&amp;",
    "&",
    "]]>",
  ],
  ...[
    '"',
    "'",
    "„",
    "“",
    "~",
    "--",
    "{",
    "}",
    "[",
    "]",
    "%",
    "=1+1",
    "+1",
    "-1",
    ";",
    ",",
    "\t",
    "#{x}",
    "{{x}}",
  ],
  ...["😀", "🏳️‍🌈", "✓", "中文", "Ж", "я", "щ", "é", "ß", "→", "≥"],
);
const words = fc
  .array(fc.oneof(piece, fc.string({ minLength: 1, maxLength: 6, unit: "grapheme-ascii" })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(" ").trim())
  .filter((text) => text !== "");

/** Titles that hold them, each with a number to be found by. */
const texts = fc
  .sample(words, { numRuns: 40, seed: 20261123 })
  .concat(['=HYPERLINK("x")', "+359 88", "-2+3", "@SUM(A1)", "\tтабулация", "שלום עולם", "مرحبا بالعالم"]);
const snapshot = aSnapshot(0, {
  groups: [
    {
      heading: null,
      living: false,
      items: texts.map((text, i) => anItem(i + 1, { title: { bg: text }, caveat: { bg: text } })),
    },
  ],
});
const version = versionOf(snapshot);

/** Without what a reader may join, drop or reorder: spaces, hyphens, joiners. */
const signs = (text: string): string => bare(text).replace(/[\p{Default_Ignorable_Code_Point}]/gu, "");
const backwards = (text: string): boolean => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text);

describe("whatever people write", () => {
  test("comes out of a PDF as text", async () => {
    const read = signs(await wordsOf(await opened(await renderFile(version, "bg", "pdf"))));
    const lost = texts.filter((text) => {
      const wanted = signs(text);
      // Two readers may disagree on the order of letters that run the other way, not on the letters.
      return backwards(text) ? [...wanted].some((sign) => !read.includes(sign)) : !read.includes(wanted);
    });
    expect(lost).toEqual([]);
  });

  test("comes out of a DOCX as text", async () => {
    const buffer = Buffer.from(await renderFile(version, "bg", "docx"));
    const read = bare((await mammoth.extractRawText({ buffer })).value);
    expect(texts.filter((text) => !read.includes(bare(text)))).toEqual([]);
  });

  test("comes out of a sheet as the very text, and never as a formula", async () => {
    const sheets = await readXlsxFile(Buffer.from(await renderFile(version, "bg", "xlsx")), { trim: false });
    const [sheet] = sheets as unknown as { data: unknown[][] }[];
    expect(sheet?.data.slice(1).map((row) => row[0])).toEqual(texts);
  });

  test("comes out of a CSV as text, with an apostrophe where it would be a formula", async () => {
    const rows = parse(Buffer.from(await renderFile(version, "bg", "csv")), { bom: true }) as string[][];
    const kept = texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
    expect(rows.slice(1).map((row) => row[0])).toEqual(kept);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test("comes out of the JSON as it was", async () => {
    expect(JSON.parse(Buffer.from(await renderFile(version, "bg", "json")).toString())).toEqual(snapshot);
  });
});
