import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";

/** What an object holds directly: references are given as they are. */
function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFStream) return object.dict.values();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFArray ? object.asArray() : [];
}

/** Every dictionary of the file once, a stream's included, each with the stream that it describes. */
export function dictionariesOf(context: PDFContext): { dict: PDFDict; stream?: PDFStream; ref?: PDFRef }[] {
  const found: ReturnType<typeof dictionariesOf> = [];
  const look = (object: PDFObject, ref?: PDFRef): void => {
    if (object instanceof PDFStream) found.push({ dict: object.dict, stream: object, ref });
    else if (object instanceof PDFDict) found.push({ dict: object, ref });
    for (const part of partsOf(object)) look(part);
  };
  for (const [ref, object] of context.enumerateIndirectObjects()) look(object, ref);
  return found;
}

/** Removes every object that the catalog does not lead to: what was cut off must not lie on in the file. */
export function dropUnreachable(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const open: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef) {
      if (!reached.has(object)) open.push(context.lookup(object));
      reached.add(object);
    } else if (object) {
      open.push(...partsOf(object));
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
  }
}

/** The pages that a catalog leads to, counted up to one more than `most`. */
export function countPages(catalog: PDFDict, most: number): number {
  const seen = new Set<PDFDict>();
  const open = [catalog.lookup(PDFName.of("Pages"))];
  let pages = 0;
  while (open.length > 0 && pages <= most) {
    const node = open.pop();
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const kids = node.lookup(PDFName.of("Kids"));
    if (!(kids instanceof PDFArray)) pages += 1;
    else open.push(...kids.asArray().map((kid) => catalog.context.lookup(kid)));
  }
  return pages;
}
