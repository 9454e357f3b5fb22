import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";

/** A piece of the content of a page that an element holds itself. */
export interface Piece {
  page: PDFRef | undefined;
  number: number;
}

/** An element of a PDF's structure tree: what a screen reader reads, in its order. */
export interface Element {
  role: string;
  dict: PDFDict;
  kids: (Element | Piece)[];
}

const name = (dict: PDFDict, key: string): string => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : "";
};

const partsOf = (value: PDFObject | undefined): PDFObject[] =>
  value instanceof PDFArray ? value.asArray() : value ? [value] : [];

/** The element that a dictionary of the tree describes, with all below it. */
export function elementOf(context: PDFContext, dict: PDFDict): Element {
  const page = dict.get(PDFName.of("Pg"));
  const kids = partsOf(dict.lookup(PDFName.of("K"))).flatMap((part): (Element | Piece)[] => {
    const found = part instanceof PDFRef ? context.lookup(part) : part;
    if (found instanceof PDFNumber) return [pieceOf(found, page)];
    if (!(found instanceof PDFDict)) return [];
    const number = found.lookup(PDFName.of("MCID"));
    if (number instanceof PDFNumber) return [pieceOf(number, found.get(PDFName.of("Pg")) ?? page)];
    // What is left are links to annotations, which say nothing themselves.
    return found.has(PDFName.of("S")) ? [elementOf(context, found)] : [];
  });
  return { role: name(dict, "S"), dict, kids };
}

const pieceOf = (number: PDFNumber, page: PDFObject | undefined): Piece => ({
  page: page instanceof PDFRef ? page : undefined,
  number: number.asNumber(),
});

const isElement = (kid: Element | Piece): kid is Element => "role" in kid;

/** The elements right below one. */
export const childrenOf = ({ kids }: Element): Element[] => kids.filter(isElement);

/** All elements in reading order, the first one included. */
export const inOrder = (element: Element): Element[] => [element, ...childrenOf(element).flatMap(inOrder)];

/** All content below an element, in reading order. */
export const piecesOf = ({ kids }: Element): Piece[] =>
  kids.flatMap((kid) => (isElement(kid) ? piecesOf(kid) : [kid]));

/** An attribute of an element, "Scope" of the owner "Table". */
export function attributeOf({ dict }: Element, owner: string, key: string): PDFObject | undefined {
  for (const part of partsOf(dict.lookup(PDFName.of("A")))) {
    const attributes = dict.context.lookup(part);
    if (attributes instanceof PDFDict && name(attributes, "O") === owner) {
      const value = attributes.lookup(PDFName.of(key));
      if (value) return value;
    }
  }
  return undefined;
}
