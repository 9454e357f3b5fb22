import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";

/** A PDF of so many pages with a word on each. */
export async function plainPdf(pages = 1): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < pages; page += 1)
    pdf.addPage([300, 300]).drawText("Resultati", { font, x: 50, y: 50 });
  return pdf;
}
