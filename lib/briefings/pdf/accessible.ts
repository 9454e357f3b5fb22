import { ParseSpeeds, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { CheckFailed } from "../check/failed";
import { pdfProblems } from "../check/pdf";
import { childrenOf, elementOf, inOrder } from "../check/structure";

/**
 * Finishes what Typst wrote, up to PDF/UA-1: the title stands in the window, the first cell of each row names the row,
 * and the file says that it follows the standard. It says so only when the check finds nothing: throws CheckFailed
 * otherwise.
 */
export async function madeAccessible(
  bytes: Uint8Array,
  expected: { locale: string; title: string },
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const preferences = pdf.catalog.lookup(PDFName.of("ViewerPreferences"));
  if (preferences instanceof PDFDict) preferences.set(PDFName.of("DisplayDocTitle"), PDFBool.True);
  nameRows(pdf);
  const problems = pdfProblems(pdf, expected);
  if (problems.length > 0) throw new CheckFailed(problems);
  declare(pdf);
  return pdf.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    // Nothing else waits for this process.
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** Typst's tables can have a head; that a row has one as well its tags cannot say yet. */
function nameRows(pdf: PDFDocument): void {
  const root = pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const rows = inOrder(elementOf(pdf.context, root))
    .filter(({ role }) => role === "TBody")
    .flatMap(childrenOf);
  for (const row of rows) {
    const dict = childrenOf(row)[0]?.dict;
    if (!dict) continue;
    dict.set(PDFName.of("S"), PDFName.of("TH"));
    dict.set(PDFName.of("A"), pdf.context.obj([{ O: "Table", Scope: "Row" }]));
  }
}

const identifier = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';

/** Writes into the metadata that the file follows PDF/UA-1. */
function declare(pdf: PDFDocument): void {
  const place = pdf.catalog.get(PDFName.of("Metadata"));
  const metadata = pdf.context.lookup(place);
  if (!(place instanceof PDFRef && metadata instanceof PDFRawStream)) throw new CheckFailed(["no metadata"]);
  const xml = Buffer.from(metadata.contents).toString("utf8");
  const declared = xml.replace("</rdf:Description>", `${identifier}</rdf:Description>`);
  const stream = PDFRawStream.of(metadata.dict, Buffer.from(declared, "utf8"));
  pdf.context.assign(place, stream);
}
