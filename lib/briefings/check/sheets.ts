import { readZip } from "@/lib/files/zip";

/** What is wrong with an XLSX: a formula, or a sheet without a head. Empty when nothing is. */
export function xlsxProblems(file: Buffer): string[] {
  const sheets = readZip(file).filter(({ name }) => name.startsWith("xl/worksheets/sheet"));
  const problems = sheets.flatMap(({ bytes }) => {
    const xml = bytes.toString("utf8");
    return [
      ...(/<f[ >/]/.test(xml) ? ["a cell is a formula"] : []),
      ...(xml.includes('<c r="A1" ') ? [] : ["a sheet has no head"]),
    ];
  });
  return sheets.length === 2 ? problems : ["a sheet is missing", ...problems];
}

/** Each cell of a CSV, with its quotation marks if it has any. */
const cells = /(?:^|,|\r\n)("(?:[^"]|"")*"|[^",\r\n]*)/g;

/** What is wrong with a CSV: no mark at its beginning, no head, or a cell like a formula. Empty when nothing is. */
export function csvProblems(file: Buffer): string[] {
  const text = file.toString("utf8");
  const [mark, table] = [text.startsWith("\uFEFF"), text.replace(/^\uFEFF/, "")];
  const formula = [...table.matchAll(cells)].some(([, cell]) => /^"?[=+\-@\t\r]/.test(cell ?? ""));
  return [
    ...(mark ? [] : ["the mark of UTF-8 is missing"]),
    ...(table.split("\r\n")[0]?.includes(",") ? [] : ["there is no head"]),
    ...(formula ? ["a cell begins like a formula"] : []),
  ];
}
