import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import mammoth from "mammoth";
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { renderFile } from "@/lib/briefings/render";
import { hashOf } from "@/lib/collections/hash";
import { readZip } from "@/lib/files/zip";
import { type Locale, locales } from "@/lib/i18n/locale";
import { bare, type OpenedPdf, opened, saidIn, versionOf, wordsOf } from "./made";
import { anItem, aSnapshot } from "./snapshot";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));
// The compiler works in a process of its own, which is slow to start where others work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const snapshot = aSnapshot();
const version = versionOf(snapshot);
const said = saidIn(snapshot);
const pdfs = {} as Record<Locale, OpenedPdf>;
const bytes = {} as Record<Locale, Uint8Array>;

beforeAll(async () => {
  for (const locale of locales) {
    bytes[locale] = await renderFile(version, locale, "pdf");
    pdfs[locale] = await opened(bytes[locale]);
  }
});

const docx = async (locale: Locale) => Buffer.from(await renderFile(version, locale, "docx"));
const rawText = async (locale: Locale) =>
  (await mammoth.extractRawText({ buffer: await docx(locale) })).value;

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
  type?: string;
}

/** How many elements of a role are below a node. */
const count = (node: Node, role: string): number =>
  (node.role === role ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + count(child, role), 0);

/** What is told of a list and of the contents instead of all that is in them. */
const told: Record<string, string> = { L: "LI", TOC: "TOCI" };

/** The structure of a PDF as lines, a role each, deeper by a space. */
async function structureOf(pdf: OpenedPdf): Promise<string[]> {
  const lines: string[] = [];
  const walk = (node: Node, depth: number) => {
    if (node.type) return;
    const items = told[node.role ?? ""];
    const more = items ? ` ${count(node, items)}` : node.alt ? ` “${node.alt}”` : "";
    lines.push(`${" ".repeat(depth)}${node.role}${more}`);
    if (items) return;
    for (const child of node.children ?? []) walk(child, depth + 1);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    lines.push(`page ${number}`);
    const tree = (await (await pdf.getPage(number)).getStructTree()) as Node | null;
    for (const child of tree?.children?.[0]?.children ?? []) walk(child, 1);
  }
  return lines;
}

interface Entry {
  title: string;
  items: Entry[];
}

const outlineOf = (entries: Entry[], depth = 0): string[] =>
  entries.flatMap(({ title, items }) => [`${" ".repeat(depth)}${title}`, ...outlineOf(items, depth + 1)]);

describe.each(locales)("the files in %s", (locale) => {
  test("say the same in every format", async () => {
    const table = (
      parse(Buffer.from(await renderFile(version, locale, "csv")), { bom: true }) as string[][]
    ).flat();
    const sheets = await readXlsxFile(Buffer.from(await renderFile(version, locale, "xlsx")));
    const cells = (sheets as unknown as { data: unknown[][] }[]).flatMap(({ data }) => data.flat());
    const words = {
      pdf: bare(await wordsOf(pdfs[locale])),
      docx: bare(await rawText(locale)),
      json: bare(JSON.stringify(snapshot)),
      xlsx: bare(cells.join(" ")),
    };
    for (const [format, text] of Object.entries(words)) {
      const lost = said[locale].filter(
        (told) => !text.includes(bare(format === "json" ? JSON.stringify(told).slice(1, -1) : told)),
      );
      expect({ format, lost }).toEqual({ format, lost: [] });
    }
    const items = snapshot.groups.flatMap((group) => group.items);
    const told = bare(table.join(" "));
    const lost = items
      .flatMap((item) => [
        item.title,
        item.why,
        item.caveat,
        ...(item.practice?.results.map(({ indicator }) => indicator) ?? []),
      ])
      .flatMap((text) => text[locale] ?? [])
      .filter((text) => !told.includes(bare(text)));
    expect(lost).toEqual([]);
  });

  test("are, as PDF, tagged in their language, with a title, an outline and alternative texts", async () => {
    const pdf = pdfs[locale];
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: locale, Title: snapshot.title[locale] });
    expect(metadata?.get("pdfuaid:part")).toBe("1");
    expect(await pdf.getMarkInfo()).toMatchObject({
      Marked: true,
    });
    const golden = [
      ...outlineOf((await pdf.getOutline()) as Entry[]),
      "",
      ...(await structureOf(pdf)),
      "",
    ].join("\n");
    // Renewed by `npx vitest run tests/briefings -u`; look at the difference.
    await expect(golden).toMatchFileSnapshot(`golden/pdf-${locale}.txt`);
  });

  test("are, as DOCX, headings, lists and tables of the word processor's own", async () => {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: await docx(locale) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
        styleMap: ["p[style-name='Title'] => h1.title:fresh"],
      },
    );
    const golden = html
      .replace(/<(a|strong|em)\b[^>]*>|<\/(a|strong|em)>/g, "")
      .replace(/(<(?:h\d|li|th|td|tr|table|thead|tbody|ul|ol|img)\b[^>]*>)/g, "\n$1")
      .split("\n")
      .filter((line) => /^<(h\d|table|thead|th|img|ol|ul)/.test(line))
      .join("\n");
    await expect(`${golden}\n`).toMatchFileSnapshot(`golden/docx-${locale}.txt`);
  });

  test("are, as tables, one row for each thing under names in the reader's language", async () => {
    const rows = parse(Buffer.from(await renderFile(version, locale, "csv")), { bom: true }) as string[][];
    expect(rows).toHaveLength(1 + 4);
    const [head, first] = rows;
    const at = (name: string) => first?.[head?.indexOf(name) ?? -1];
    const names = {
      bg: ["Заглавие", "Общ разход", "Месеци до началото", "Адрес"],
      en: ["Title", "Total cost", "Months to start", "Address"],
    }[locale];
    expect(names.map(at)).toEqual([
      snapshot.groups[0]?.items[0]?.title[locale],
      "146000",
      "4",
      `https://club.example/${locale}/practices/praktika-1`,
    ]);
    const sheets = await readXlsxFile(Buffer.from(await renderFile(version, locale, "xlsx")));
    const [sheet] = sheets as unknown as { data: unknown[][] }[];
    expect(sheet?.data.map((row) => row[0])).toEqual(rows.map((row) => row[0]));
    expect(sheet?.data[1]?.[head?.indexOf(names[1] ?? "") ?? -1]).toBe(146000);
  });
});

describe("the files of a version", () => {
  test("are the same bytes at any hour", async () => {
    const hash = async (format: "docx" | "xlsx" | "csv" | "json") =>
      createHash("sha256")
        .update(await renderFile(version, "bg", format))
        .digest("hex");
    const before = await Promise.all((["docx", "xlsx", "csv", "json"] as const).map(hash));
    vi.useFakeTimers({ now: new Date("2031-02-03T04:05:06Z"), toFake: ["Date"] });
    const after = await Promise.all((["docx", "xlsx", "csv", "json"] as const).map(hash));
    vi.useRealTimers();
    expect(after).toEqual(before);
  });

  test("hold no time but that of publication", async () => {
    const { info } = await pdfs.bg.getMetadata();
    expect(info).toMatchObject({ CreationDate: "D:20261116093000Z", ModDate: "D:20261116093000Z" });
    const core = readZip(await docx("bg"))
      .find(({ name }) => name === "docProps/core.xml")
      ?.bytes.toString();
    expect(core?.match(/\d{4}-\d\d-\d\dT[^<]+/g)).toEqual([
      "2026-11-16T09:30:00.000Z",
      "2026-11-16T09:30:00.000Z",
    ]);
  });

  test("hold texts that fill pages, words that no line holds, and texts in the other language", async () => {
    const item = anItem(1);
    const long = "Графикът на посещенията се нагажда според квартала. ".repeat(80);
    const practice = item.practice && {
      ...item.practice,
      adaptable: { bg: long },
      sources: [{ url: `https://example.org/${"a".repeat(300)}`, supports: {} }],
    };
    const groups = [{ heading: null, living: true, items: [{ ...item, practice }] }];
    // Making it checks it.
    const pdf = await opened(await renderFile(versionOf(aSnapshot(0, { groups })), "en", "pdf"));
    const words = await wordsOf(pdf);
    expect(bare(words).match(/споредквартала/g)).toHaveLength(160);
    expect(
      words
        .replace(/\u200b/g, "")
        .match(/a{20,}/g)
        ?.join(""),
    ).toHaveLength(300);
    const languages = new Set<string>();
    const walk = (node: Node & { lang?: string }) => {
      if (node.lang) languages.add(node.lang);
      node.children?.forEach(walk);
    };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      walk((await (await pdf.getPage(number)).getStructTree()) as Node);
    }
    expect([...languages]).toEqual(["bg"]);
  });

  test("are, as JSON, what the version's hash is of", async () => {
    const json = await renderFile(version, "en", "json");
    expect(createHash("sha256").update(json).digest("hex")).toBe(hashOf(snapshot));
    expect(JSON.parse(Buffer.from(json).toString())).toEqual(snapshot);
  });

  test("keep typed hyphens, also where words are broken", async () => {
    const words = await wordsOf(pdfs.bg);
    expect(words).toContain("https://club.example/bg/collections/parvite-godini-i-zdraveto/v/2");
    expect(words).toContain(version.hash);
  });
});
