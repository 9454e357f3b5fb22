import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { dictionariesOf } from "./graph";
import { withoutMetadata } from "./jpeg";

/** What stays of a catalog: how pages are found, ordered, named, read aloud and laid out. */
const catalogKeys = [
  [
    "Type",
    "Pages",
    "PageLabels",
    "Names",
    "Dests",
    "Outlines",
    "PageLayout",
    "PageMode",
    "ViewerPreferences",
  ],
  ["AcroForm", "MarkInfo", "StructTreeRoot", "Lang", "OutputIntents", "OCProperties"],
].flat();

/** Actions that run code, start programs, send data, or lead to another file (ISO 32000-2, 12.6.4). */
const badActions = new Set(
  [
    ["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Thread"],
    ["Rendition", "Movie", "Sound", "RichMediaExecute", "GoTo3DView"],
  ].flat(),
);

/** Annotations that carry a file or play something. */
const badAnnotations = new Set(["FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D"]);

/** Removes from every object of a PDF what acts, what carries files, and what tells who made it. */
export function cleanObjects(context: PDFContext, catalog: PDFDict): void {
  keepOnly(catalog, catalogKeys);
  const names = catalog.lookup(PDFName.of("Names"));
  if (names instanceof PDFDict) keepOnly(names, ["Dests"]);
  if (nameAt(catalog, "PageMode") === "UseAttachments") drop(catalog, "PageMode");

  for (const { dict, stream, ref } of dictionariesOf(context)) {
    cleanDictionary(dict);
    if (!stream) continue;
    // A stream's /F is a file elsewhere that holds its bytes.
    drop(dict, "F", "FFilter", "FDecodeParms", "Ref");
    if (nameAt(dict, "Type") === "EmbeddedFile" && ref) context.delete(ref);
    else if (ref && stream instanceof PDFRawStream && filterOf(dict) === "DCTDecode") {
      context.assign(ref, PDFRawStream.of(dict, withoutMetadata(stream.contents)));
    }
  }
}

function cleanDictionary(dict: PDFDict): void {
  if (isDangerous(dict)) {
    keepOnly(dict, []);
    return;
  }
  drop(dict, "JS", "XFA", "SigFlags");
  if (["Type", "Subtype", "Parent", "Kids", "FT", "T", "Contents"].some((key) => has(dict, key))) {
    drop(dict, "AA", "PieceInfo");
  }
  if (dict.lookup(PDFName.of("Metadata")) instanceof PDFStream) drop(dict, "Metadata");
  for (const key of ["EF", "RF"]) {
    // A font may bear such a name too; what it names has a type.
    const value = dict.lookup(PDFName.of(key));
    if (value instanceof PDFArray || (value instanceof PDFDict && !has(value, "Type"))) drop(dict, key);
  }
  if (nameAt(dict, "FT") === "Sig") drop(dict, "V");
  // Beside an annotation stands its author's name; in a form field /T is the field's.
  if (has(dict, "Rect") && !["", "Widget"].includes(nameAt(dict, "Subtype"))) drop(dict, "T");
  const annotations = dict.lookup(PDFName.of("Annots"));
  if (annotations instanceof PDFArray) cleanAnnotations(annotations);
}

/** Bad actions, links that are no web addresses, and signatures: void once written anew, they hold a certificate. */
function isDangerous(dict: PDFDict): boolean {
  const action = nameAt(dict, "S");
  return badActions.has(action) || (action === "URI" && !isWebAddress(dict)) || has(dict, "ByteRange");
}

function cleanAnnotations(annotations: PDFArray): void {
  for (let place = annotations.size() - 1; place >= 0; place -= 1) {
    const annotation = annotations.lookup(place);
    if (annotation instanceof PDFDict && badAnnotations.has(nameAt(annotation, "Subtype"))) {
      annotations.remove(place);
    }
  }
}

function isWebAddress(action: PDFDict): boolean {
  const uri = action.lookup(PDFName.of("URI"));
  return (
    (uri instanceof PDFString || uri instanceof PDFHexString) && /^(https?|mailto|tel):/i.test(textOf(uri))
  );
}

const textOf = (value: PDFString | PDFHexString): string => value.decodeText().trim();

function filterOf(dict: PDFDict): string {
  const filter = dict.lookup(PDFName.of("Filter"));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  return nameOf(only);
}

const has = (dict: PDFDict, key: string): boolean => dict.has(PDFName.of(key));

const nameAt = (dict: PDFDict, key: string): string => nameOf(dict.lookup(PDFName.of(key)));

const nameOf = (value: PDFObject | undefined): string => (value instanceof PDFName ? value.decodeText() : "");

function drop(dict: PDFDict, ...keys: string[]): void {
  for (const key of keys) dict.delete(PDFName.of(key));
}

function keepOnly(dict: PDFDict, keys: string[]): void {
  for (const key of dict.keys()) if (!keys.includes(key.decodeText())) dict.delete(key);
}
