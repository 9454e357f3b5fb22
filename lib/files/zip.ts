import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** A file inside an archive. */
export interface ZipEntry {
  name: string;
  bytes: Buffer;
}

const localSign = 0x04034b50;
const centralSign = 0x02014b50;
const endSign = 0x06054b50;

/** The files of a ZIP archive that the portal's own libraries wrote, in its order. Throws RangeError for what is none. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new RangeError("not a ZIP archive");
  const entries: ZipEntry[] = [];
  let place = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(place) !== centralSign) throw new RangeError("a damaged ZIP archive");
    const packed = archive.readUInt16LE(place + 10) !== 0;
    const [size, local] = [archive.readUInt32LE(place + 20), archive.readUInt32LE(place + 42)];
    const nameEnd = place + 46 + archive.readUInt16LE(place + 28);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(from, from + size);
    entries.push({
      name: archive.toString("utf8", place + 46, nameEnd),
      bytes: packed ? inflateRawSync(bytes) : bytes,
    });
    place = nameEnd + archive.readUInt16LE(place + 30) + archive.readUInt16LE(place + 32);
  }
  return entries;
}

/** A ZIP archive whose files all bear the time `at` (UTC): the same files give the same bytes at any hour. */
export function writeZip(entries: readonly ZipEntry[], at: Date): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const { name, bytes } of entries) {
    const named = Buffer.from(name, "utf8");
    const packed = deflateRawSync(bytes, { level: 9 });
    const facts = factsOf({ bytes, packed, nameLength: named.length, at });
    const local = Buffer.concat([signed(localSign), facts, Buffer.alloc(2), named, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(place, 10);
    directory.push(signed(centralSign), Buffer.from([20, 0]), facts, Buffer.alloc(2), tail, named);
    parts.push(local);
    place += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSign, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...parts, listed, end]);
}

interface Facts {
  bytes: Buffer;
  packed: Buffer;
  nameLength: number;
  at: Date;
}

/** What both the file's own head and the directory say of it: versions, names in UTF-8, time, sizes. */
function factsOf({ bytes, packed, nameLength, at }: Facts): Buffer {
  const facts = Buffer.alloc(24);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt16LE((at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1), 6);
  facts.writeUInt16LE(
    ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    8,
  );
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

function signed(sign: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(sign);
  return four;
}
