import { canonicalJson } from "@/lib/collections/hash";
import type { Locale } from "@/lib/i18n/locale";
import { docxProblems } from "./check/docx";
import { CheckFailed } from "./check/failed";
import { csvProblems, xlsxProblems } from "./check/sheets";
import { briefingOf, type FrozenVersion } from "./compose";
import { textOf } from "./document";
import type { FileFormat } from "./formats";
import { docxOf } from "./office/docx";
import { versionCsv, versionXlsx } from "./office/sheets";
import { makePdf } from "./pdf/make";

/**
 * Makes a file of a version and checks it: the same version gives the same bytes. Throws CheckFailed for a file that is
 * not fit to be given to anybody, and whatever hindered the making.
 */
export async function renderFile(
  version: FrozenVersion,
  locale: Locale,
  format: FileFormat,
): Promise<Uint8Array> {
  const title = () => textOf(briefingOf(version, locale).title);
  switch (format) {
    case "pdf":
      return makePdf(briefingOf(version, locale)); // checked where it is made
    case "docx": {
      const file = await docxOf(briefingOf(version, locale));
      return checked(file, docxProblems(file, { locale, title: title() }));
    }
    case "xlsx": {
      const file = await versionXlsx(version, locale);
      return checked(file, xlsxProblems(file));
    }
    case "csv": {
      const file = versionCsv(version, locale);
      return checked(file, csvProblems(file));
    }
    // Its hash is the version's: it is the snapshot itself, in both languages.
    case "json":
      return Buffer.from(canonicalJson(version.snapshot), "utf8");
  }
}

function checked(file: Buffer, problems: string[]): Buffer {
  if (problems.length > 0) throw new CheckFailed(problems);
  return file;
}
