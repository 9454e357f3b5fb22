import { getDocumentProxy } from "unpdf";
import type { FrozenVersion } from "@/lib/briefings/compose";
import { hashOf } from "@/lib/collections/hash";
import type { Snapshot } from "@/lib/collections/snapshot";
import { locales } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";

/** A snapshot as the version that publishing would freeze. */
export const versionOf = (snapshot: Snapshot): FrozenVersion => ({
  snapshot,
  hash: hashOf(snapshot),
  entryId: "0190a5f0-0000-7000-8000-000000000001",
});

/** A PDF as pdf.js, an independent reader, has opened it. */
export type OpenedPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export const opened = (bytes: Uint8Array): Promise<OpenedPdf> =>
  getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });

/** The words of each page in reading order. */
export async function wordsOf(pdf: OpenedPdf): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return pages.join(" ");
}

/** Words without what a line break changes: spaces, hyphens, invisible signs. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\u00ad\u2060-]+/gu, "");

/** What every format must say of a snapshot in each language: titles, reasons, caveats, messages, results. */
export const saidIn = (snapshot: Snapshot): Record<(typeof locales)[number], string[]> =>
  Object.fromEntries(
    locales.map((locale) => {
      const { groups, title, question, keyMessages, recommendations } = snapshot;
      const items = groups.flatMap((group) => group.items);
      const texts = [
        title,
        question,
        ...keyMessages,
        ...recommendations,
        ...groups.map(({ heading }) => heading),
        ...items.flatMap((item) => [item.title, item.why, item.caveat]),
        ...items.flatMap(({ practice }) => practice?.results.map(({ indicator }) => indicator) ?? []),
      ];
      return [locale, texts.flatMap((text) => pick(text, locale)?.text ?? [])];
    }),
  ) as Record<(typeof locales)[number], string[]>;
