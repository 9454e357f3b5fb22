import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { readDocument } from "@/lib/files/document";
import { rewritePdf } from "@/lib/files/pdf/rewrite";
import { plainPdf as plain } from "../factories/pdf";

const name = PDFName.of;

/** All that a written PDF holds, its packed objects included, as one text. */
async function contentOf(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString());
  return [Buffer.from(bytes).toString("latin1"), ...objects].join("\n");
}

const cleaned = async (pdf: PDFDocument, options = {}) =>
  contentOf(await rewritePdf(await pdf.save(options)));

// Each document is read in a process of its own, which is slow to start where others work.
vi.setConfig({ testTimeout: 60_000 });

describe("a PDF", () => {
  test("is written anew in a process of its own, and keeps its pages", async () => {
    const read = await readDocument(await (await plain(3)).save());
    if (!read.ok) throw new Error(read.reason);
    const pdf = await PDFDocument.load(read.bytes, { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(3);
    const content = pdf.getPage(0).node.Contents();
    expect(content).toBeDefined();
    expect(pdf.getPage(0).node.Resources()?.lookup(name("Font"))).toBeInstanceOf(PDFDict);
  });

  test.each([true, false])("loses who made it (packed objects: %s)", async (useObjectStreams) => {
    const pdf = await plain();
    pdf.setAuthor("Мария Иванова");
    pdf.setCreator("secret-office");
    pdf.setTitle("secret-title");
    const xmp = pdf.context.stream("<x:xmpmeta>secret-xmp</x:xmpmeta>", { Type: "Metadata", Subtype: "XML" });
    pdf.catalog.set(name("Metadata"), pdf.context.register(xmp));
    pdf.getPage(0).node.set(name("Metadata"), pdf.context.register(xmp.clone(pdf.context)));
    pdf
      .getPage(0)
      .node.set(name("PieceInfo"), pdf.context.obj({ Office: { Private: PDFString.of("secret-piece") } }));
    const bytes = await pdf.save({ useObjectStreams });
    expect(await contentOf(bytes)).toMatch(/secret-xmp/);
    const written = await rewritePdf(bytes);
    const text = await contentOf(written);
    expect(text).not.toMatch(/secret|Author|Creator|Producer|Metadata|PieceInfo/);
    expect(
      (await PDFDocument.load(written, { updateMetadata: false })).context.trailerInfo.Info,
    ).toBeUndefined();
  });

  test("loses its scripts", async () => {
    const pdf = await plain();
    pdf.addJavaScript("main", "app.alert('evil-names')");
    const script = (code: string) => pdf.context.obj({ S: "JavaScript", JS: PDFString.of(code) });
    pdf.catalog.set(name("OpenAction"), pdf.context.register(script("evil-open")));
    pdf.catalog.set(name("AA"), pdf.context.obj({ WC: script("evil-close") }));
    const page = pdf.getPage(0).node;
    page.set(
      name("AA"),
      pdf.context.obj({ O: { S: "URI", URI: PDFString.of("https://evil-tracker.example") } }),
    );
    const next = pdf.context.register(script("evil-next"));
    const link = pdf.context.obj({
      Type: "Annot",
      Subtype: "Link",
      Rect: [0, 0, 9, 9],
      A: { S: "GoTo", D: [page, "Fit"], Next: [next] },
    });
    const code = pdf.context.register(pdf.context.stream("evil-stream"));
    const button = pdf.context.obj({
      Type: "Annot",
      Subtype: "Widget",
      Rect: [0, 0, 9, 9],
      T: PDFString.of("field-name"),
      A: { S: "JavaScript", JS: code },
    });
    page.set(name("Annots"), pdf.context.obj([pdf.context.register(link), pdf.context.register(button)]));
    const text = await cleaned(pdf);
    expect(text).not.toMatch(/evil|JavaScript|OpenAction|\/AA|\/JS/);
    expect(text).toMatch(/field-name/);
  });

  test("keeps links to web pages and to its own pages, and no others", async () => {
    const pdf = await plain(2);
    const act = (action: Record<string, unknown>) =>
      pdf.context.register(
        pdf.context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], A: action as never }),
      );
    const uri = (address: string) => act({ S: "URI", URI: PDFString.of(address) });
    pdf
      .getPage(0)
      .node.set(
        name("Annots"),
        pdf.context.obj([
          uri("https://good.example/"),
          uri("mailto:good@mail.example"),
          uri("javascript:evil()"),
          uri("file:///evil/passwords"),
          act({ S: "GoTo", D: [pdf.getPage(1).ref, "Fit"] }),
          act({ S: "Launch", F: PDFString.of("evil.exe") }),
          act({ S: "GoToR", F: PDFString.of("\\\\evil\\share.pdf") }),
          act({ S: "GoToE", F: PDFString.of("\\\\evil\\share.pdf") }),
          act({ S: "SubmitForm", F: PDFString.of("https://evil.example") }),
          act({ S: "ImportData", F: PDFString.of("evil.fdf") }),
        ]),
      );
    const text = await cleaned(pdf);
    expect(text).not.toMatch(/evil/);
    expect(text).toMatch(/good\.example/);
    expect(text).toMatch(/good@mail/);
    expect(text).toMatch(/\/GoTo\b/);
  });

  test("loses files that are packed into it", async () => {
    const pdf = await plain();
    await pdf.attach(Buffer.from("secret spreadsheet".repeat(20)), "secret-people.xlsx", {
      mimeType: "text/plain",
    });
    const file = pdf.context.register(pdf.context.stream("secret annotation file", { Type: "EmbeddedFile" }));
    const annotation = pdf.context.obj({
      Type: "Annot",
      Subtype: "FileAttachment",
      Rect: [0, 0, 9, 9],
      FS: { Type: "Filespec", F: PDFString.of("secret.txt"), EF: { F: file } },
    });
    pdf.getPage(0).node.set(name("Annots"), pdf.context.obj([pdf.context.register(annotation)]));
    const text = await cleaned(pdf);
    expect(text).not.toMatch(/secret|EmbeddedFile|FileAttachment|\/EF/);
  });

  test("loses XFA, signatures and the names of those who commented", async () => {
    const pdf = await plain();
    pdf.getForm().createTextField("municipality").addToPage(pdf.getPage(0));
    const form = pdf.catalog.lookup(name("AcroForm"), PDFDict);
    form.set(name("XFA"), pdf.context.register(pdf.context.stream("<xdp>evil-xfa</xdp>")));
    form.set(name("SigFlags"), pdf.context.obj(3));
    const signature = pdf.context.obj({
      Type: "Sig",
      ByteRange: [0, 1, 2, 3],
      Contents: PDFHexString.fromText("secret certificate"),
      Name: PDFString.of("secret signer"),
    });
    const field = pdf.context.obj({ FT: "Sig", T: PDFString.of("Signature1") });
    field.set(name("V"), pdf.context.register(signature));
    form.lookup(name("Fields"), PDFArray).push(pdf.context.register(field));
    const comment = pdf.context.obj({
      Type: "Annot",
      Subtype: "Text",
      Rect: [0, 0, 9, 9],
      T: PDFString.of("secret colleague"),
      Contents: PDFString.of("the remark"),
    });
    pdf.getPage(0).node.addAnnot(pdf.context.register(comment));
    const bytes = await pdf.save({ updateFieldAppearances: false });
    expect(await contentOf(bytes)).toMatch(/evil-xfa/);
    const written = await rewritePdf(bytes);
    const text = await contentOf(written);
    expect(text).not.toMatch(/evil|secret|ByteRange|SigFlags|XFA/);
    expect(text).toMatch(/the remark/);
    const fields = (await PDFDocument.load(written)).getForm().getFields();
    expect(fields.map((kept) => kept.getName())).toContain("municipality");
  });

  test("loses the places of its photos", async () => {
    const photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#a3202e" } })
      .jpeg()
      .withExif({ IFD0: { Artist: "secret-photographer" } })
      .toBuffer();
    const pdf = await plain();
    pdf.getPage(0).drawImage(await pdf.embedJpg(photo));
    const bytes = await pdf.save();
    expect(await contentOf(bytes)).toMatch(/secret-photographer/);
    const written = await rewritePdf(bytes);
    expect(await contentOf(written)).not.toMatch(/secret/);
    const { context } = await PDFDocument.load(written);
    const image = context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find((object) => object instanceof PDFRawStream && object.dict.get(name("Subtype")) === name("Image"));
    const kept = await sharp((image as PDFRawStream).contents).stats();
    expect(Math.abs(kept.dominant.r - 0xa3)).toBeLessThan(16);
  });
});
