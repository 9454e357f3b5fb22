import { constants, inflateRawSync } from "node:zlib";
import {
  PDFArray,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  type PDFRef,
} from "@cantoo/pdf-lib";

const megabyte = 1024 * 1024;

/** pdf-lib's parser, which refuses to unpack more than an honest file holds and to take broken objects as they are. */
export class BoundedParser extends PDFParser {
  private bytesLeft = 96 * megabyte;
  private entriesLeft = 1_000_000;

  constructor(bytes: Uint8Array) {
    super(bytes, Number.POSITIVE_INFINITY, true);
  }

  override parseObject(ref?: PDFRef): PDFObject {
    const object = super.parseObject(ref);
    if (object instanceof PDFRawStream) this.check(object);
    return object;
  }

  /** Only streams of objects and of cross-references are unpacked while a file is parsed. */
  private check(stream: PDFRawStream): void {
    const type = stream.dict.lookup(PDFName.of("Type"));
    if (type === PDFName.of("XRef")) {
      this.entriesLeft -= entriesOf(stream);
      if (this.entriesLeft < 0) throw new RangeError("too many objects");
    }
    if (type === PDFName.of("XRef") || type === PDFName.of("ObjStm")) {
      this.bytesLeft -= unpackedSize(stream, this.bytesLeft);
    }
  }
}

/** How many bytes a stream unpacks to. Throws when that is more than `most`, or when it is packed in an unusual way. */
function unpackedSize(stream: PDFRawStream, most: number): number {
  const filter = stream.dict.lookup(PDFName.of("Filter"));
  const filters = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : [];
  if (filters.length === 0) return stream.contents.byteLength;
  if (filters.length > 1 || stream.dict.context.lookup(filters[0]) !== PDFName.of("FlateDecode")) {
    throw new RangeError("unusual filters");
  }
  // Past the two bytes of zlib's header; pdf-lib does not look at the checksum either.
  const packed = stream.contents.subarray(2);
  return inflateRawSync(packed, {
    maxOutputLength: Math.max(1, most),
    finishFlush: constants.Z_SYNC_FLUSH,
  }).byteLength;
}

/** How many entries a stream of cross-references claims to have; pdf-lib believes it. */
function entriesOf({ dict }: PDFRawStream): number {
  const index = dict.lookup(PDFName.of("Index"));
  if (!(index instanceof PDFArray)) return dict.lookup(PDFName.of("Size"), PDFNumber).asNumber();
  let entries = 0;
  for (let place = 1; place < index.size(); place += 2) entries += index.lookup(place, PDFNumber).asNumber();
  return entries;
}
