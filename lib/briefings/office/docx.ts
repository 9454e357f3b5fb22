import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import sharp from "sharp";
import type { Locale } from "@/lib/i18n/locale";
import { type Block, type Briefing, partsOf, type Run, type Text, textOf } from "../document";
import { settled } from "./settled";

/** Languages as word processors name them. */
const tags: Record<Locale, string> = { bg: "bg-BG", en: "en-GB" };
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const ivy = "1B6740";
/** The two pictures, in pixels; left to itself the library would count them over all documents. */
const coverSize = { id: "1", width: 175, height: 135 };
const emblemSize = { id: "2", width: 81, height: 54 };

type Child = Paragraph | Table;

/** A briefing as DOCX, with real heading styles, table heads and alternative texts. The same briefing gives the same bytes. */
export async function docxOf(briefing: Briefing): Promise<Buffer> {
  const { locale, blocks, publishedAt } = briefing;
  const language = { value: tags[locale] };
  const footer = footerOf(briefing);
  const head = await headOf(briefing);
  const end = await endOf(briefing);
  const parts = partsOf(blocks);
  const document = new Document({
    title: textOf(briefing.title),
    subject: briefing.label,
    description: textOf(briefing.teaser),
    creator: briefing.author,
    lastModifiedBy: briefing.author,
    styles: {
      paragraphStyles: [
        { id: "Caption", name: "caption", basedOn: "Normal", run: { size: 19, color: "43505B" } },
      ],
      default: {
        document: { run: { font: "Calibri", size: 22, language }, paragraph: { spacing: { after: 120 } } },
        title: { run: { size: 52, bold: true, language } },
        heading1: { run: { size: 34, bold: true }, paragraph: { spacing: { before: 400, after: 140 } } },
        heading2: {
          run: { size: 27, bold: true, color: ivy },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 280, after: 100 } } },
        hyperlink: { run: { color: "184A86", underline: {} } },
      },
    },
    numbering: {
      config: [
        {
          reference: "numbered",
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              style: { paragraph: { indent: { left: 420, hanging: 420 } } },
            },
          ],
        },
      ],
    },
    sections: parts.map(({ wide, blocks: own }, index) => ({
      properties: {
        page: {
          size: { width: "21cm", height: "29.7cm", ...(wide && { orientation: PageOrientation.LANDSCAPE }) },
        },
      },
      footers: { default: footer },
      children: [
        ...(index === 0 ? head : []),
        ...own.flatMap((block) => childrenOf(block, blocks.indexOf(block))),
        ...(index === parts.length - 1 ? end : []),
      ],
    })),
  });
  return settled(await Packer.toBuffer(document), new Date(publishedAt));
}

const bookmarkOf = (index: number): string => `part${index}`;

/** Title, facts and a list of contents, each line of which leads to its heading. */
async function headOf({ title, label, teaser, facts, cover, contents, blocks }: Briefing): Promise<Child[]> {
  const headings = blocks.flatMap((block, index) => (block.type === "heading" ? [{ block, index }] : []));
  return [
    new Paragraph({ children: [new TextRun({ text: label, bold: true, color: ivy })] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    new Paragraph({ children: runs(teaser) }),
    await picture(cover, coverSize),
    ...factLines(facts),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(contents)] }),
    ...headings.map(
      ({ block, index }) =>
        new Paragraph({
          spacing: { after: 40 },
          indent: { left: (block.level - 1) * 300 },
          children: [
            new InternalHyperlink({
              anchor: bookmarkOf(index),
              children: [new TextRun({ text: textOf(block.text), style: "Hyperlink" })],
            }),
          ],
        }),
    ),
  ];
}

const endOf = async ({ eu }: Briefing): Promise<Child[]> => [
  await picture(eu, emblemSize),
  new Paragraph({ children: [new TextRun({ text: eu.line.replace("\n", " "), bold: true })] }),
  new Paragraph({ children: [new TextRun({ text: eu.statement, size: 18 })] }),
];

/** A drawing as a picture that every word processor shows. */
async function picture(
  { svg, alt }: { svg: string; alt: string },
  { id, ...size }: typeof coverSize,
): Promise<Paragraph> {
  const data = await sharp(Buffer.from(svg), { density: 300 })
    .resize(size.width * 3)
    .png()
    .toBuffer();
  const altText = { id, name: alt, title: alt, description: alt };
  return new Paragraph({ children: [new ImageRun({ type: "png", data, transformation: size, altText })] });
}

const footerOf = ({ foot }: Briefing): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${foot} · `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });

function childrenOf(block: Block, index: number): Child[] {
  switch (block.type) {
    case "heading":
      return [
        new Paragraph({
          heading: levels[block.level],
          children: [new Bookmark({ id: bookmarkOf(index), children: runs(block.text) })],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ children: runs(block.text) })];
    case "facts":
      return factLines(block.items);
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            ...(block.ordered
              ? { numbering: { reference: "numbered", level: 0, instance: index } }
              : { bullet: { level: 0 } }),
          }),
      );
    case "note":
      return [
        new Paragraph({
          shading: { fill: "FBEFCF" },
          indent: { left: 160 },
          children: [new TextRun({ text: `${block.label}: `, bold: true }), ...runs(block.text)],
        }),
      ];
    case "table":
      return tableOf(block);
  }
}

const factLines = (facts: Briefing["facts"]): Paragraph[] =>
  facts.map(
    ({ label, text }) =>
      new Paragraph({
        spacing: { after: 40 },
        bullet: { level: 0 },
        children: [new TextRun({ text: `${label}: `, bold: true }), ...runs(text)],
      }),
  );

function tableOf({ caption, head, rows }: Extract<Block, { type: "table" }>): Child[] {
  const cell = (text: Text, bold: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [new Paragraph({ spacing: { after: 0 }, children: runs(text, { bold, size: 17 }) })],
    });
  return [
    new Paragraph({ style: "Caption", keepNext: true, children: [new TextRun(caption)] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      layout: TableLayoutType.AUTOFIT,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, true)) }),
        ...rows.map((row) => new TableRow({ children: row.map((text, index) => cell(text, index === 0)) })),
      ],
    }),
    // Word joins tables that follow each other.
    new Paragraph({ spacing: { after: 0 }, children: [] }),
  ];
}

interface Look {
  bold?: boolean;
  size?: number;
}

const runs = (text: Text, look: Look = {}): (TextRun | ExternalHyperlink)[] =>
  text.flatMap((part): (TextRun | ExternalHyperlink)[] =>
    part.href
      ? [new ExternalHyperlink({ link: part.href, children: lines(part, { ...look, style: "Hyperlink" }) })]
      : lines(part, look),
  );

/** A run for each line of what somebody typed. */
const lines = ({ text, lang, strong }: Run, look: Look & { style?: string }): TextRun[] =>
  text.split("\n").map(
    (line, index) =>
      new TextRun({
        ...look,
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(strong && { bold: true }),
        ...(lang && { language: { value: tags[lang] } }),
      }),
  );
