import { type PDFContext, PDFDict, PDFHeader, PDFStreamWriter } from "@cantoo/pdf-lib";
import { maxDocumentPages } from "../limits";
import { cleanObjects } from "./clean";
import { PdfRefused } from "./exit-codes";
import { countPages, dropUnreachable } from "./graph";
import { BoundedParser } from "./parser";

/**
 * A PDF written anew with its pages, outline, links and structure, and without what acts or tells about people.
 * Throws PdfRefused; any other error means a damaged file.
 */
export async function rewritePdf(bytes: Uint8Array): Promise<Uint8Array> {
  const context = await parse(bytes);
  const { Root, Encrypt } = context.trailerInfo;
  if (Encrypt) throw new PdfRefused("encrypted");
  const catalog = context.lookup(Root);
  if (!(catalog instanceof PDFDict)) throw new PdfRefused("damaged");

  const pages = countPages(catalog, maxDocumentPages);
  if (pages === 0) throw new PdfRefused("damaged");
  if (pages > maxDocumentPages) throw new PdfRefused("too_many_pages");

  cleanObjects(context, catalog);
  context.trailerInfo = { Root };
  dropUnreachable(context);
  context.header = PDFHeader.forVersion(1, 7);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

async function parse(bytes: Uint8Array): Promise<PDFContext> {
  try {
    return await new BoundedParser(bytes).parseDocument();
  } catch (error) {
    // Packed objects of an encrypted file cannot be read; its trailer, which says so, is never packed itself.
    throw Buffer.from(bytes).includes("/Encrypt") ? new PdfRefused("encrypted") : error;
  }
}
