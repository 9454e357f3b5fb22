import { stringify } from "csv-stringify/sync";
import writeExcelFile, { type SheetData } from "write-excel-file/node";

/** What stands in a cell; null is an empty one. */
export type Cell = string | number | null;

/** A table of data: a head and a row for each thing. */
export interface DataTable {
  head: string[];
  rows: Cell[][];
}

/** What a spreadsheet would take for a formula gets an apostrophe before it: people write these texts. */
const neutral = (cell: Cell): string | number =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : (cell ?? "");

/** The table as CSV, in UTF-8 with a mark at its beginning, by which spreadsheets know that it is. */
export const csvOf = ({ head, rows }: DataTable): string =>
  stringify(
    [head, ...rows].map((row) => row.map(neutral)),
    { bom: true, record_delimiter: "windows" },
  );

/** Tables as the sheets of an XLSX, by the sheets' names. Every text is a text, none a formula; numbers are numbers. */
export const xlsxOf = (sheets: Record<string, DataTable & { widths?: number[] }>): Promise<Buffer> =>
  writeExcelFile(
    Object.entries(sheets).map(([sheet, { head, rows, widths }]) => ({
      sheet,
      data: [
        head.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(cellOf)),
      ] satisfies SheetData,
      stickyRowsCount: 1,
      ...(widths && { columns: widths.map((width) => ({ width })) }),
    })),
  ).toBuffer();

const cellOf = (value: Cell) => {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { value, type: Number } : { value, type: String, wrap: true };
};
