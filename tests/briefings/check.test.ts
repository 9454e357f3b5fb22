import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { docxProblems } from "@/lib/briefings/check/docx";
import { pdfProblems } from "@/lib/briefings/check/pdf";
import { csvProblems, xlsxProblems } from "@/lib/briefings/check/sheets";
import { elementOf, inOrder } from "@/lib/briefings/check/structure";
import { renderFile } from "@/lib/briefings/render";
import { readZip, writeZip } from "@/lib/files/zip";
import { versionOf } from "./made";
import { aSnapshot } from "./snapshot";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const version = versionOf(aSnapshot(1));
const expected = { locale: "bg" as const, title: "Първите години и здравето" };
let made: Uint8Array;
beforeAll(async () => {
  made = await renderFile(version, "bg", "pdf");
});

/** What the check says of the PDF after something was done to it. */
async function foundAfter(
  damage: (pdf: PDFDocument, roles: (role: string) => PDFDict[]) => void,
): Promise<string[]> {
  const pdf = await PDFDocument.load(made, { updateMetadata: false });
  const root = pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const elements = inOrder(elementOf(pdf.context, root));
  damage(pdf, (wanted) => elements.filter(({ role }) => role === wanted).map(({ dict }) => dict));
  return pdfProblems(pdf, expected);
}

const drop = (dict: PDFDict | undefined, key: string) => dict?.delete(PDFName.of(key));

describe("the check of a PDF", () => {
  test("finds nothing in what the portal makes", async () => {
    expect(await foundAfter(() => {})).toEqual([]);
  });

  test.each<[string, Parameters<typeof foundAfter>[0]]>([
    ["there are no tags", ({ catalog }) => drop(catalog, "StructTreeRoot")],
    ["the language is missing or wrong", ({ catalog }) => drop(catalog, "Lang")],
    ["ViewerPreferences does not say DisplayDocTitle", ({ catalog }) => drop(catalog, "ViewerPreferences")],
    ["MarkInfo does not say Marked", ({ catalog }) => drop(catalog, "MarkInfo")],
    ["there is no outline", ({ catalog }) => drop(catalog, "Outlines")],
    ["a picture has no alternative text", (_, roles) => drop(roles("Figure")[0], "Alt")],
    ["a table has no head", (_, roles) => drop(roles("TH")[0], "A")],
    [
      "a row of a table is not named",
      (_, roles) => roles("TH").at(-1)?.set(PDFName.of("S"), PDFName.of("TD")),
    ],
    ["heading 3 follows heading 1", (_, roles) => roles("H2")[0]?.set(PDFName.of("S"), PDFName.of("P"))],
    [
      "a page is not read in its order",
      (_, roles) => {
        const [first, second] = roles("H1");
        const kids = [first, second].map((dict) => dict?.get(PDFName.of("K")));
        if (kids[1]) first?.set(PDFName.of("K"), kids[1]);
        if (kids[0]) second?.set(PDFName.of("K"), kids[0]);
      },
    ],
    [
      "a link has no description",
      (pdf) => {
        for (const [, object] of pdf.context.enumerateIndirectObjects()) {
          if (object instanceof PDFDict && object.get(PDFName.of("Subtype")) === PDFName.of("Link"))
            drop(object, "Contents");
        }
      },
    ],
  ])("finds that %s", async (problem, damage) => {
    expect(await foundAfter(damage)).toContain(problem);
  });

  test("finds another title", async () => {
    const pdf = await PDFDocument.load(made, { updateMetadata: false });
    expect(pdfProblems(pdf, { ...expected, title: "Друго" })).toEqual(["the title is missing or wrong"]);
  });
});

describe("the checks of the other files", () => {
  const changed = async (format: "docx" | "xlsx", from: RegExp, to: string) =>
    writeZip(
      readZip(Buffer.from(await renderFile(version, "bg", format))).map(({ name, bytes }) => ({
        name,
        bytes: name.endsWith(".xml") ? Buffer.from(bytes.toString("utf8").replace(from, to)) : bytes,
      })),
      new Date("2026-01-01"),
    );

  test.each([
    ["a table has no head", /<w:tblHeader\/>/],
    ["a picture has no alternative text", /descr="[^"]*"/],
    ["the language is missing", /<w:lang [^>]*>/g],
    ["there are no heading styles", /<w:pStyle w:val="Heading\d"\/>/g],
    ["a level of headings is left out", /<w:pStyle w:val="Heading2"\/>/],
    ["the properties have no title", /<dc:title>[^<]*/],
  ])("find in a DOCX that %s", async (problem, pattern) => {
    expect(docxProblems(await changed("docx", /(?!)/, ""), expected)).toEqual([]);
    expect(docxProblems(await changed("docx", pattern, ""), expected)).toContain(problem);
  });

  test("find a formula in a sheet", async () => {
    expect(xlsxProblems(await changed("xlsx", /<v>/, "<f>1+1</f><v>"))).toContain("a cell is a formula");
  });

  test("find a formula in a CSV, and a missing mark", () => {
    expect(csvProblems(Buffer.from('\uFEFFa,b\r\n1,"x, =y"\r\n'))).toEqual([]);
    expect(csvProblems(Buffer.from("\uFEFFa,b\r\n1,=1+1\r\n"))).toEqual(["a cell begins like a formula"]);
    expect(csvProblems(Buffer.from('\uFEFFa,b\r\n1,"=1,1"\r\n'))).toEqual(["a cell begins like a formula"]);
    expect(csvProblems(Buffer.from("a,b\r\n"))).toEqual(["the mark of UTF-8 is missing"]);
  });
});
