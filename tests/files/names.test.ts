import { expect, test } from "vitest";
import { attachmentHeader, cleanName } from "@/lib/files/names";

const pdf = (name: string) => cleanName(name, { ending: ".pdf", fallback: "document" });

test.each([
  ["Оценка 2025.pdf", "Оценка 2025.pdf"],
  ["report.PDF", "report.pdf"],
  ["report", "report.pdf"],
  ["C:\\Users\\maria\\тайна.pdf", "тайна.pdf"],
  ["../../etc/passwd", "passwd.pdf"],
  ["a\u202efdp.exe", "afdp.exe.pdf"],
  ['a"b<c>.pdf', "a_b_c_.pdf"],
  ["\0\n.pdf", "pdf.pdf"],
  ["", "document.pdf"],
  ["...", "document.pdf"],
  [`${"я".repeat(300)}.pdf`, `${"я".repeat(116)}.pdf`],
])("%j is kept as %j", (given, kept) => {
  expect(pdf(given)).toBe(kept);
});

test("a name of any letters fits into a header", () => {
  const header = attachmentHeader("Оценка (2025)'s*.pdf");
  expect(header).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%._-]+$/);
  expect(() => new Headers({ "Content-Disposition": header })).not.toThrow();
});
