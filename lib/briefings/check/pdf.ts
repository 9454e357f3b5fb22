import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { dictionariesOf } from "@/lib/files/pdf/graph";
import { attributeOf, childrenOf, type Element, elementOf, inOrder, piecesOf } from "./structure";

/**
 * What is wrong with a PDF for people who have it read to them (after PDF/UA-1): tags, language, title, headings, table
 * heads, alternative texts, links, fonts, reading order. Empty when nothing is.
 */
export function pdfProblems(
  pdf: PDFDocument,
  { locale, title }: { locale: string; title: string },
): string[] {
  const { catalog, context } = pdf;
  const root = catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFDict)) return ["there are no tags"];
  const tree = elementOf(context, root);
  const elements = inOrder(tree);
  return [
    ...documentProblems(pdf, { locale, title }),
    ...headingProblems(elements),
    ...tableProblems(elements),
    ...elements
      .filter(({ role, dict }) => role === "Figure" && !textAt(dict, "Alt"))
      .map(() => "a picture has no alternative text"),
    ...orderProblems(pdf, tree),
    ...dictionariesOf(context).flatMap(({ dict }) => objectProblems(dict)),
  ];
}

function documentProblems(
  { catalog, context }: PDFDocument,
  { locale, title }: { locale: string; title: string },
): string[] {
  const flag = (holder: string, key: string) =>
    at(at(catalog, holder), key) === PDFBool.True ? [] : [`${holder} does not say ${key}`];
  const info = context.lookup(context.trailerInfo.Info);
  const metadata = catalog.lookup(PDFName.of("Metadata"));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString("utf8") : "";
  return [
    ...flag("MarkInfo", "Marked"),
    ...flag("ViewerPreferences", "DisplayDocTitle"),
    ...(textAt(catalog, "Lang") === locale ? [] : ["the language is missing or wrong"]),
    ...(textAt(info, "Title") === title ? [] : ["the title is missing or wrong"]),
    ...(xmp.includes("<dc:title>") ? [] : ["the metadata has no title"]),
    ...(catalog.has(PDFName.of("Outlines")) ? [] : ["there is no outline"]),
  ];
}

/** Headings begin with the first level, and no level is skipped on the way down. */
function headingProblems(elements: Element[]): string[] {
  const levels = elements.flatMap(({ role }) => /^H([1-6])$/.exec(role)?.[1] ?? []).map(Number);
  if (levels.length === 0) return ["there are no headings"];
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`heading ${level} follows heading ${before}`] : [];
  });
}

/** Each table has a head whose cells name columns, and each of its rows begins with what names the row. */
const tableProblems = (elements: Element[]): string[] =>
  elements
    .filter(({ role }) => role === "Table")
    .flatMap((table) => {
      const rowsIn = (part: string) =>
        inOrder(table)
          .filter(({ role }) => role === part)
          .flatMap(childrenOf);
      const heads = rowsIn("THead").flatMap(childrenOf);
      const named = rowsIn("TBody").map((row) => childrenOf(row)[0]);
      return [
        ...(heads.length > 0 && heads.every((cell) => isHead(cell, "Column")) ? [] : ["a table has no head"]),
        ...(named.every((cell) => cell && isHead(cell, "Row")) ? [] : ["a row of a table is not named"]),
      ];
    });

const isHead = (cell: Element, scope: string): boolean =>
  cell.role === "TH" && attributeOf(cell, "Table", "Scope") === PDFName.of(scope);

/**
 * What is read follows what is on the pages: each page from its top, and each part of the document after the one before.
 * (A row of a table that ends on the next page is read cell by cell.)
 */
function orderProblems(pdf: PDFDocument, tree: Element): string[] {
  const order = pdf.getPages().map(({ ref }) => ref);
  const last = new Map<PDFRef, number>();
  for (const { page, number } of piecesOf(tree)) {
    if (!page || number <= (last.get(page) ?? -1)) return ["a page is not read in its order"];
    last.set(page, number);
  }
  const begins = childrenOf(tree)
    .flatMap(childrenOf)
    .flatMap((part) => piecesOf(part)[0]?.page ?? [])
    .map((page) => order.indexOf(page));
  return begins.every((page, index) => page >= (begins[index - 1] ?? 0)) && last.size > 0
    ? []
    : ["the pages are not read in their order"];
}

/** Pages, links and fonts. */
function objectProblems(dict: PDFDict): string[] {
  const type = dict.lookup(PDFName.of("Type"));
  const lacks = (key: string, what: string) => (dict.has(PDFName.of(key)) ? [] : [what]);
  if (type === PDFName.of("Annot")) {
    return [...lacks("Contents", "a link has no description"), ...lacks("StructParent", "a link has no tag")];
  }
  if (type === PDFName.of("Page")) {
    const tabs = dict.lookup(PDFName.of("Tabs")) === PDFName.of("S");
    const linked = dict.lookup(PDFName.of("Annots")) instanceof PDFArray;
    return !linked || tabs ? [] : ["the links of a page are not in the order of its tags"];
  }
  if (type === PDFName.of("FontDescriptor")) {
    return ["FontFile", "FontFile2", "FontFile3"].some((key) => dict.has(PDFName.of(key)))
      ? []
      : ["a font is not in the file"];
  }
  if (type === PDFName.of("Font") && dict.lookup(PDFName.of("Subtype")) === PDFName.of("Type0")) {
    return lacks("ToUnicode", "the letters of a font cannot be copied");
  }
  return [];
}

function at(holder: unknown, key: string): unknown {
  return holder instanceof PDFDict ? holder.lookup(PDFName.of(key)) : undefined;
}

function textAt(holder: unknown, key: string): string {
  const value = at(holder, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}
