import { deflateSync } from "node:zlib";
import { expect, test, vi } from "vitest";

import { BoundedParser } from "@/lib/files/pdf/parser";

vi.setConfig({ testTimeout: 30_000 });

const pdfWith = (dictionary: string, contents: Buffer) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${dictionary} /Length ${contents.length} >>\nstream\n`, "latin1"),
    contents,
    Buffer.from("\nendstream\nendobj\n"),
  ]);

/** 100 MB of spaces in 100 KB. */
const bomb = deflateSync(Buffer.alloc(100 * 1024 * 1024, " "));

const parse = (bytes: Uint8Array) => new BoundedParser(bytes).parseDocument();

test("packed objects may not unpack without end", async () => {
  const honest = deflateSync(Buffer.from("5 0 << /Type /Catalog >>"));
  const objects = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";
  const context = await parse(pdfWith(objects, honest));
  expect(context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber)).toContain(5);

  await expect(parse(pdfWith(objects, bomb))).rejects.toThrow();
  const twice = deflateSync(bomb);
  await expect(
    parse(pdfWith("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", twice)),
  ).rejects.toThrow();
  await expect(
    parse(pdfWith("/Type /#4fbjStm /N 1 /First 4 /Filter /Fl#61teDecode", bomb)),
  ).rejects.toThrow();
});

test("pictures and fonts are not unpacked, whatever they claim", async () => {
  await expect(parse(pdfWith("/Type /XObject /Filter /FlateDecode", bomb))).resolves.toBeDefined();
});
