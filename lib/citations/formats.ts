import type { Locale } from "@/lib/i18n/locale";
import { type CitedWork, citeKeyOf, dayCited, imprintOf } from "./citation";

// Programs for references read these lines: whatever a title holds, it stays inside its field.

/** On one line, without characters that no text has. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

const texSigns: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

const tex = (text: string): string =>
  oneLine(text).replace(/[\\~^{}$&#_%]/g, (sign) => texSigns[sign] ?? sign);

const texLanguages: Record<Locale, string> = { bg: "bulgarian", en: "english" };
const texMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The work as an entry of BibTeX, in UTF-8. Doubled braces keep names whole and capitals as they are. */
export function bibtexOf(work: CitedWork, locale: Locale): string {
  const { genre, publisher, place } = imprintOf(work, locale);
  const [year, month, day] = dayCited(work).split("-");
  const fields: [string, string][] = [
    ["title", `{{${tex(work.title)}}}`],
    ["howpublished", `{${tex(genre)}}`],
    ["publisher", `{${tex(publisher)}}`],
    ["address", `{${tex(place)}}`],
    ["year", `{${year}}`],
    ["month", texMonths[Number(month) - 1] ?? ""],
    ["day", `{${Number(day)}}`],
    ["url", `{${work.url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ["langid", `{${texLanguages[work.lang]}}`],
  ];
  if (work.version) fields.push(["version", `{${work.version}}`]);
  if (work.authors.length > 0) {
    fields.unshift(["author", `{${work.authors.map((name) => `{${tex(name)}}`).join(" and ")}}`]);
  }
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${citeKeyOf(work)},\n${lines.join(",\n")}\n}\n`;
}

/** The work in RIS. A comma in an author's name would part a family name from a given one: it is left out. */
export function risOf(work: CitedWork, locale: Locale): string {
  const { genre, publisher, place } = imprintOf(work, locale);
  const day = dayCited(work);
  const tags: [string, string][] = [
    ["TY", work.type === "collection" ? "RPRT" : "ELEC"],
    ...work.authors.map((name): [string, string] => ["AU", name.replaceAll(",", "")]),
    ["TI", work.title],
    ["PY", day.slice(0, 4)],
    ["DA", `${day.replaceAll("-", "/")}/`],
    ["M3", genre],
    ["PB", publisher],
    ["CY", place],
    ["LA", work.lang],
    ["UR", work.url],
  ];
  if (work.version) tags.push(["ET", String(work.version)]);
  return `${[...tags, ["ER", ""]].map(([tag, value = ""]) => `${tag}  - ${oneLine(value)}`).join("\r\n")}\r\n`;
}

/** The work as CSL-JSON: a list of one. */
export function cslOf(work: CitedWork, locale: Locale): string {
  const { genre, publisher, place } = imprintOf(work, locale);
  const item = {
    id: citeKeyOf(work),
    type: work.type === "collection" ? "report" : "webpage",
    title: oneLine(work.title),
    author: work.authors.map((name) => ({ literal: oneLine(name) })),
    issued: { "date-parts": [dayCited(work).split("-").map(Number)] },
    genre,
    publisher,
    "publisher-place": place,
    ...(work.version && { version: String(work.version) }),
    URL: work.url,
    language: work.lang,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The files that programs for references read: the ending of each, its media type, and what makes it. */
export const citationFormats = {
  bib: { name: "BibTeX", type: "application/x-bibtex", write: bibtexOf },
  ris: { name: "RIS", type: "application/x-research-info-systems", write: risOf },
  json: { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json", write: cslOf },
} as const;

export type CitationEnding = keyof typeof citationFormats;
