import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage, Localized } from "@/lib/i18n/localized";
import { pick } from "@/lib/i18n/localized";

/** Words that are set alike. `lang` is there where they are not in the document's language. */
export interface Run {
  text: string;
  lang?: Locale;
  href?: string;
  strong?: true;
}

export type Text = Run[];

/** A line of a list of facts: what is named, and what it is. */
export interface Fact {
  label: string;
  text: Text;
}

/** A piece of a document. Headings begin with level 1 under the title, and no level is left out. */
export type Block =
  | { type: "heading"; level: 1 | 2 | 3; text: Text }
  | { type: "paragraph"; text: Text }
  | { type: "list"; ordered: boolean; items: Text[] }
  | { type: "facts"; items: Fact[] }
  | Table
  | { type: "note"; label: string; text: Text };

/** The first cell of each row names the row, the head its columns. A wide table stands across the page. */
export interface Table {
  type: "table";
  caption: string;
  head: Text[];
  rows: Text[][];
  wide: boolean;
}

/** A document that every format for reading is made of: it knows nothing of pages, fonts or files. */
export interface Briefing {
  locale: Locale;
  title: Text;
  /** What it is: "Collection, version 2". */
  label: string;
  teaser: Text;
  /** Who publishes it, when, for whom. */
  facts: Fact[];
  /** The embroidered cover, as the text of an SVG. */
  cover: { svg: string; alt: string };
  contents: string;
  blocks: Block[];
  /** Stands at the foot of every page, before its number. */
  foot: string;
  eu: { svg: string; alt: string; line: string; statement: string };
  author: string;
  /** ISO time: the document's only date. */
  publishedAt: string;
}

/** Words that are the portal's own. */
export const plain = (text: string): Text => [{ text }];

export const strong = (text: string): Run => ({ text, strong: true });

export const link = (href: string, text = href): Run => ({ text, href });

/** Somebody's words as a run; their language is named when it is not the reader's. */
export const run = ({ text, lang }: InLanguage, locale: Locale): Run =>
  lang === locale ? { text } : { text, lang };

/** A text in the reader's language or, marked, in the other; nothing when there is neither. */
export function said(value: Localized | null | undefined, locale: Locale): Text {
  const words = pick(value, locale);
  return words ? [run(words, locale)] : [];
}

/** A text of several paragraphs: an empty line begins one, as on the pages. */
export function paragraphs(value: Localized | null | undefined, locale: Locale): Block[] {
  const words = pick(value, locale);
  const parts = words?.text.trim().split(/\n\s*\n/) ?? [];
  return parts.map((text) => ({
    type: "paragraph",
    text: [run({ text: text.trim(), lang: words?.lang ?? locale }, locale)],
  }));
}

/** A fact, or nothing when there are no words for it. */
export const labelled = (label: string, text: Text): Fact[] => (text.length > 0 ? [{ label, text }] : []);

/** Texts one after another, with this between them. */
export const joined = (texts: readonly Text[], between: string): Text =>
  texts.flatMap((text, index) => (index === 0 ? text : [{ text: between }, ...text]));

/** A source: what it supports, and its address. */
export const sourceOf = (url: string, supports: Text): Text =>
  supports.length > 0 ? [...supports, { text: ": " }, link(url)] : [link(url)];

/** All the words of a text, without their looks. */
export const textOf = (text: Text): string => text.map((part) => part.text).join("");

/** Blocks that stand on pages of one shape. */
export interface Part {
  wide: boolean;
  blocks: Block[];
}

/** A document's blocks in parts: wide tables, each run of them with the headings that lead to it, and what is between. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks.slice(index).find(({ type }) => type !== "heading");
    const led = block.type === "heading" ? next : block;
    const wide = led?.type === "table" && led.wide;
    const last = parts.at(-1);
    if (last?.wide === wide) last.blocks.push(block);
    else parts.push({ wide, blocks: [block] });
  }
  return parts;
}
