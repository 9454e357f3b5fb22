import { readZip } from "@/lib/files/zip";

/** Languages as the styles of a document name them. */
const tags = { bg: "bg-BG", en: "en-GB" };

/**
 * What is wrong with a DOCX for people who have it read to them: heading styles, language, title, table heads,
 * alternative texts. Empty when nothing is.
 */
export function docxProblems(
  file: Buffer,
  { locale, title }: { locale: "bg" | "en"; title: string },
): string[] {
  const parts = new Map(readZip(file).map(({ name, bytes }) => [name, bytes.toString("utf8")]));
  const document = parts.get("word/document.xml") ?? "";
  const styles = parts.get("word/styles.xml") ?? "";
  const core = parts.get("docProps/core.xml") ?? "";
  const levels = [...document.matchAll(/<w:pStyle w:val="Heading([1-9])"/g)].map(([, level]) =>
    Number(level),
  );
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const tables = document.split("<w:tbl>").slice(1);
  const pictures = [...document.matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => tag);
  return [
    ...(levels.length > 0 ? [] : ["there are no heading styles"]),
    ...(skipped ? ["a level of headings is left out"] : []),
    ...(document.includes('<w:pStyle w:val="Title"') ? [] : ["the title has no style"]),
    ...(styles.includes(`<w:lang w:val="${tags[locale]}"`) ? [] : ["the language is missing"]),
    ...(core.includes(`<dc:title>${escaped(title)}</dc:title>`) ? [] : ["the properties have no title"]),
    ...tables
      .filter((table) => !(table.split("</w:tr>")[0] ?? "").includes("<w:tblHeader"))
      .map(() => "a table has no head"),
    ...pictures.filter((tag) => !/descr="[^"]+"/.test(tag)).map(() => "a picture has no alternative text"),
  ];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
