import { csvOf, type DataTable, xlsxOf } from "@/lib/files/sheets";
import type { Locale } from "@/lib/i18n/locale";
import { aboutBlocks } from "../about";
import { briefingOf, type FrozenVersion } from "../compose";
import { type Fact, textOf } from "../document";
import { itemTable } from "../sheet";
import { wordsOf } from "../words";
import { settled } from "./settled";

/** What was collected as CSV, one row a thing. */
export const versionCsv = (version: FrozenVersion, locale: Locale): Buffer =>
  Buffer.from(csvOf(itemTable(version, locale)), "utf8");

/** What was collected as a sheet of an XLSX, and on a second one what the version says of itself. */
export async function versionXlsx(version: FrozenVersion, locale: Locale): Promise<Buffer> {
  const t = wordsOf(locale);
  const file = await xlsxOf({
    [t("briefings.sheet.items")]: itemTable(version, locale),
    [t("briefings.sheet.about")]: aboutTable(version, locale),
  });
  return settled(file, new Date(version.snapshot.publishedAt));
}

function aboutTable(version: FrozenVersion, locale: Locale): DataTable & { widths: number[] } {
  const t = wordsOf(locale);
  const { title, teaser, label, facts, blocks } = briefingOf(version, locale);
  // Up to the collected things, which are the other sheet: question, messages, recommendations, summary.
  const end = blocks.findIndex(
    (block) => block.type === "heading" && textOf(block.text) === t("collection.items.title"),
  );
  const rows: string[][] = [];
  for (const block of blocks.slice(0, end)) {
    if (block.type === "heading") rows.push([textOf(block.text), ""]);
    const last = rows.at(-1);
    const words =
      block.type === "list"
        ? block.items.map(textOf)
        : block.type === "paragraph"
          ? [textOf(block.text)]
          : [];
    if (last) last[1] = [last[1], ...words].filter(Boolean).join("\n");
  }
  const factRows = (items: Fact[]) => items.map((fact) => [fact.label, textOf(fact.text)]);
  return {
    head: [t("briefings.sheet.fact"), t("briefings.sheet.value")],
    widths: [28, 90],
    rows: [
      [t("fields.collection.title.label"), textOf(title)],
      [label, textOf(teaser)],
      ...factRows(facts),
      ...rows,
      ...factRows(
        aboutBlocks(version, locale, t).flatMap((block) => (block.type === "facts" ? block.items : [])),
      ),
    ],
  };
}
